import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './browser/accessible';
import { focusedElement } from './browser/focused-element';
import { expect, test } from './browser/test';
import { UNREACHABLE } from './browser/watch';
import { LogPage } from './log/log-page';

/** Every page, and what stands there once it is complete. */
const PAGES = [
  { path: '/', ready: (page: Page) => page.locator('.themes svg').last() },
  { path: '/vastleggen', ready: (page: Page) => page.getByLabel('Wat hoorde of zag u?') },
  { path: '/vergelijken', ready: (page: Page) => page.locator('.comparison-chart svg') },
  {
    path: '/importeren',
    ready: (page: Page) =>
      page
        .getByRole('region', { name: /^Eerdere imports/ })
        .getByText(/./)
        .last(),
  },
  { path: '/begin', ready: (page: Page) => page.getByRole('heading', { level: 2 }).last() },
  { path: '/bestaat-niet', ready: (page: Page) => page.getByRole('heading', { level: 1 }) },
] as const;

async function open(page: Page, { path, ready }: (typeof PAGES)[number]): Promise<void> {
  await page.goto(`${path}?gemeente=GM1911`);
  await expect(ready(page)).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`every page, ${colorScheme}, ${String(width)} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const each of PAGES) {
        await open(page, each);
        await expectAccessible(page, `${each.path}, ${colorScheme}, ${String(width)} px`);
        await expectNoSidewaysScroll(page);
      }
    });
  }

  test(`states of the pages, ${colorScheme}`, async ({ page, context, watch }) => {
    watch.expect(UNREACHABLE, /WebSocket connection/);
    await page.emulateMedia({ colorScheme });

    await page.goto('/?gemeente=GM1911&kern=WP2436');
    await expect(page.getByRole('region', { name: /^Gekozen: / })).toBeVisible();
    for (const name of ['Als tabel', 'Als tabel', 'Als tabel', /^Alle \d+$/]) {
      await page.getByRole('button', { name }).first().click();
    }
    await expectAccessible(page, 'board in tables with a chosen kern');

    const log = new LogPage(page);
    await log.open('GM1911');
    await log.save.click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'form without text');
    await log.text.fill(
      'In Kolhorn rijden vrachtwagens te hard, zegt mevrouw De Boer, 06-12345678.',
    );
    await page
      .getByRole('group', { name: 'Thema' })
      .getByRole('button', { name: 'anders' })
      .click();
    await page.getByRole('button', { name: 'Zoek kern' }).click();
    await page.getByRole('combobox', { name: 'Naam van de kern' }).fill('w');
    await page.keyboard.press('ArrowDown');
    await page.getByText('andere dag', { exact: true }).click();
    await expect(log.preview.locator('.mask').first()).toBeVisible();
    // At the end of the page the save button stands in its own place, and hides nothing.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expectAccessible(page, 'form with suggestions');
    await page.getByText('vandaag', { exact: true }).click();
    await context.setOffline(true);
    await log.save.click();
    await expect(page.getByRole('alert')).toContainText('Geen verbinding');
    await expect(page.getByRole('banner').getByRole('status')).toHaveText('niet live');
    await expectAccessible(page, 'form without connection');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await log.expectSaved('in Kolhorn');
    await expectAccessible(page, 'form after saving');
    await log.undo.click();
    await expect(page.getByText('Ongedaan gemaakt. Er is niets bewaard.')).toBeVisible();

    await page.goto('/importeren?gemeente=GM1911');
    const file = page.getByLabel('Bestand met signalen uit Hollands Kroon');
    await file.setInputFiles({ name: 'lijst.ods', mimeType: '', buffer: Buffer.from('PK') });
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'import of a wrong file');
    const rows = ['datum;tekst', '01-02-2026;Een gewone rij', '31-02-2026;Deze dag bestaat niet'];
    await file.setInputFiles({
      name: 'lijst.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.join('\n')),
    });
    await page.getByRole('button', { name: /^Importeer in/ }).click();
    await page.getByText('Waarom rijen geweigerd zijn').first().click();
    await page
      .getByRole('button', { name: /ongedaan maken$/ })
      .first()
      .click();
    await expectAccessible(page, 'import with refused rows, asking to undo');
    await page.getByRole('button', { name: 'Ja, haal ze weg' }).click();
    await expect(page.getByText(/Ongedaan gemaakt/).first()).toBeVisible();

    await page.goto('/vergelijken?maat=aandeel');
    await page.getByRole('button', { name: 'Als tabel' }).click();
    await expectAccessible(page, 'comparison as a table');
    await page.goto('/?gemeente=GM9999');
    await expect(page.getByText('Deze gemeente is hier niet in gebruik')).toBeVisible();
    await expectAccessible(page, 'unknown municipality');
  });
}

test('no page scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const each of PAGES) {
    await open(page, each);
    await expectNoSidewaysScroll(page);
  }
});

test('Tab goes through Nu with the focus always in sight', async ({ page }) => {
  await open(page, PAGES[0]);
  const names: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusedElement(page);
    if (focused === undefined) break;
    names.push(focused.name);
    expect.soft(focused.isMarked, `focus is visible on "${focused.name}"`).toBe(true);
    expect.soft(focused.isInView, `"${focused.name}" is in view when focused`).toBe(true);
  }
  expect(names[0]).toBe('Naar de inhoud');
  for (const name of ['Gemeente', 'Nu', 'Vastleggen', 'Als tabel', 'toon alle 15', 'Alle 20']) {
    expect(names).toContain(name);
  }
  expect(names.filter((name) => /: .*(signa|meldingen)/.test(name)).length, 'kernen').toBe(19);
});
