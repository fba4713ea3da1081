import { z } from 'zod';
import { expectNoSidewaysScroll } from './browser/accessible';
import { expect, test } from './browser/test';

test('themes beside each other, with what is too little to show left out', async ({ page }) => {
  await page.goto('/vergelijken');
  const table = page.getByRole('region', { name: 'Tabel, schuifbaar' }).getByRole('table');
  await expect(table.locator('thead').getByRole('columnheader')).toHaveCount(11);
  const rows = table.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(15);
  for (const row of await rows.all()) await expect(row.getByRole('cell')).toHaveCount(11);

  const texts = await rows.getByRole('cell').allTextContents();
  expect(texts.filter((text) => text === '< 5').length, 'held back').toBeGreaterThan(0);
  expect(texts.filter((text) => /^(≥ )?\d+,\d$/.test(text)).length, 'per 1,000').toBeGreaterThan(0);
  expect(texts.filter((text) => !/^(< 5|(≥ )?\d+,\d)$/.test(text))).toEqual([]);

  await page.getByText('aantallen', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'aantallen' })).toBeChecked();
  const counts = await rows.getByRole('cell').allTextContents();
  expect(counts.filter((text) => !/^(< 5|(≥ )?[\d.]+)$/.test(text))).toEqual([]);
  const shown = counts
    .filter((text) => text !== '< 5')
    .map((text) => Number(text.replace('≥ ', '').replace('.', '')));
  expect(Math.min(...shown)).toBeGreaterThanOrEqual(5);
  expect(counts.map((text) => text === '< 5')).toEqual(texts.map((text) => text === '< 5'));
  await expect(page).toHaveURL(/maat=aantallen/);

  await page.getByText('52 weken', { exact: true }).click();
  await expect(page).toHaveURL(/weken=52/);
  await expect
    .poll(async () => (await rows.getByRole('cell').allTextContents()).join(' '))
    .not.toBe(counts.join(' '));
});

test('periods are whole blocks of four weeks, and the running one is not in them', async ({
  page,
}) => {
  await page.goto('/vergelijken');
  const periods = page.getByRole('group', { name: 'Periode' });
  await expect(periods.getByRole('radio')).toHaveCount(5);
  await expect(page.getByText('De vier weken die nu lopen, tellen nog niet mee.')).toBeVisible();
  const refused = await page.request.get('/v1/comparisons/themes?weeks=5');
  expect(refused.status()).toBe(400);
  for (const weeks of [4, 8, 12, 24, 52]) {
    const answer = await page.request.get(`/v1/comparisons/themes?weeks=${String(weeks)}`);
    const { firstDay, lastDay } = z
      .object({ firstDay: z.iso.date(), lastDay: z.iso.date() })
      .parse(await answer.json());
    expect(new Date(lastDay).getUTCDay(), 'a Sunday').toBe(0);
    expect(Date.parse(lastDay)).toBeLessThan(Date.now());
    expect((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 + 1).toBe(weeks * 7);
  }
});

test('one theme as a chart, and the table behind it', async ({ page }) => {
  await page.goto('/vergelijken');
  await page.getByLabel('Thema', { exact: true }).selectOption('Zorg');
  const panel = page.getByRole('region', { name: /^Eén thema, 8 weken tot en met / });
  await expect(panel.getByRole('img', { name: /^Zorg: / })).toBeVisible();
  await panel.getByRole('button', { name: 'Als tabel' }).click();
  await expect(panel.locator('tbody').getByRole('row')).toHaveCount(11);
});

test('on a phone only the table scrolls sideways, also with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/vergelijken');
  const region = page.getByRole('region', { name: 'Tabel, schuifbaar' });
  await expect(region).toBeVisible();
  await expectNoSidewaysScroll(page);
  await region.focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await expectNoSidewaysScroll(page);
});
