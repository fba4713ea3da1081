import { expectAccessible, expectNoSidewaysScroll } from './browser/accessible';
import { expect, test } from './browser/test';
import { LogPage } from './log/log-page';

const DEMO_LINE = 'Demo: alle gegevens zijn verzonnen.';
/** Who the sign-in service of the organisation knows. */
const PERSON = 'Beheerder Voorbeeld';

test.describe('an empty installation', () => {
  test.use({ installation: 'empty' });

  test('from nothing, by the sign-in service of the organisation, to a first signal on the board', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByText('U meldt zich aan met het account van uw eigen')).toBeVisible();
    await expect(page.getByText(DEMO_LINE)).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Aanmeldservice van de organisatie',
    );
    await page.getByRole('button', { name: `Aanmelden als ${PERSON}` }).click();

    await expect(page, 'nothing is in use, so it begins there').toHaveURL(/\/begin$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'In vier stappen naar uw eerste bord',
    );
    await expect(page.getByText(DEMO_LINE)).toHaveCount(0);
    await expectAccessible(page);
    await page.goto('/vastleggen');
    await expect(page, 'every page leads to the beginning').toHaveURL(/\/begin$/);

    await page.getByLabel('Gemeente').selectOption('Staphorst');
    await expect(page.getByText(/4 kernen, [\d.]+ inwoners/)).toBeVisible();
    await page.getByRole('button', { name: 'Begin met Staphorst' }).click();
    await expect(page.getByText('In gebruik: Staphorst.')).toBeVisible();
    await expectAccessible(page);
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    await expect(menu.getByRole('link'), 'an administrator reads no signals').toHaveText([
      'Begin',
      'Agenda',
      'Beheer',
    ]);

    await page.getByRole('link', { name: 'Nodig iemand uit' }).click();
    const self = page.getByRole('listitem').filter({ hasText: '(u)' });
    await self.getByRole('button', { name: `Rollen van ${PERSON} wijzigen` }).click();
    await self.getByRole('checkbox', { name: 'Medewerker' }).check();
    await self.getByRole('button', { name: 'Bewaar' }).click();
    await expect(
      self.getByText(/^(Medewerker en Beheerder|Beheerder en Medewerker)$/),
    ).toBeVisible();
    await expect(menu.getByRole('link', { name: 'Vastleggen' })).toBeVisible();

    await menu.getByRole('link', { name: 'Nu', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'In Staphorst is nog niets vastgelegd.',
    );
    await expect(page.getByRole('banner').getByRole('status')).toHaveText('live');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });

    await page.getByRole('link', { name: 'Vastleggen' }).click();
    const log = new LogPage(page);
    await log.text.fill('In Rouveen rijden de trekkers te hard langs de school.');
    await log.save.click();
    await log.expectSaved('in Rouveen');

    await page.getByRole('link', { name: 'Nu', exact: true }).click();
    const feed = page.getByRole('region', { name: 'Nieuwste signalen' });
    await expect(feed.getByRole('listitem')).toHaveCount(1);
    await expect(feed).toContainText('In Rouveen rijden de trekkers te hard langs de school.');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Wat hier gewoon is, weet Poolshoogte nog niet.',
    );
    await expect(page.getByRole('link', { name: /^Rouveen: 1 signaal/ })).toBeVisible();
    await expect(page.getByText(DEMO_LINE)).toHaveCount(0);
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Begin' }).click();
    await expect(
      page.getByRole('heading', { name: 'Leg het eerste signaal vast gedaan' }),
    ).toBeVisible();
  });
});

test('a demo says on every page that everything is made up', async ({ page }) => {
  for (const path of ['/', '/vastleggen', '/vergelijken', '/importeren', '/begin']) {
    await page.goto(path);
    await expect(page.getByText(DEMO_LINE)).toBeVisible();
  }
});
