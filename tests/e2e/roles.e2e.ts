import type { Account } from './product/sessions';
import { expect, test } from './browser/test';

const PLACE = 'GM1911';

/** What each account finds in the menu, and the page that `/` becomes. */
const MENUS: readonly { account: Account; menu: readonly string[]; first: string }[] = [
  {
    account: 'medewerker',
    menu: ['Nu', 'Vastleggen', 'Duiding', 'Importeren', 'Agenda'],
    first: '/',
  },
  { account: 'burgemeester', menu: ['Nu', 'Duiding', 'Vergelijken', 'Agenda'], first: '/' },
  { account: 'programma', menu: ['Vergelijken'], first: '/vergelijken' },
  { account: 'beheerder', menu: ['Begin', 'Agenda', 'Beheer'], first: '/begin' },
  { account: 'installatiebeheerder', menu: ['Begin', 'Beheer'], first: '/begin' },
  { account: 'privacy', menu: ['Beheer'], first: '/beheer/mensen' },
  {
    account: 'meerdere-rollen',
    menu: ['Nu', 'Vastleggen', 'Duiding', 'Vergelijken', 'Importeren', 'Begin', 'Agenda', 'Beheer'],
    first: '/',
  },
  {
    account: 'andere-gemeente',
    menu: ['Nu', 'Vastleggen', 'Duiding', 'Importeren', 'Agenda'],
    first: '/',
  },
];

for (const { account, menu, first } of MENUS) {
  test.describe(account, () => {
    test.use({ account });

    test('sees the menu of the own role, and begins at its first page', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL((url) => url.pathname === first);
      const nav = page.getByRole('navigation', { name: 'Hoofdmenu' });
      await expect(nav.getByRole('link')).toHaveText([...menu]);
    });
  });
}

/** Pages that are not for an account: the screen says so, and the product gives nothing. */
const REFUSED: readonly { account: Account; path: string; title: string; data: string }[] = [
  {
    account: 'burgemeester',
    path: '/vastleggen',
    title: 'De pagina Vastleggen hoort niet bij uw rol',
    data: `/v1/signals?municipality=${PLACE}`,
  },
  {
    account: 'programma',
    path: '/importeren',
    title: 'De pagina Importeren hoort niet bij uw rol',
    data: `/v1/boards/${PLACE}`,
  },
  {
    account: 'medewerker',
    path: '/beheer/mensen',
    title: 'De pagina Beheer hoort niet bij uw rol',
    data: `/v1/people?municipality=${PLACE}`,
  },
  {
    account: 'beheerder',
    path: '/vastleggen',
    title: 'De pagina Vastleggen hoort niet bij uw rol',
    data: `/v1/boards/${PLACE}`,
  },
  {
    account: 'privacy',
    path: '/vastleggen',
    title: 'De pagina Vastleggen hoort niet bij uw rol',
    data: `/v1/signals?municipality=${PLACE}`,
  },
  {
    account: 'andere-gemeente',
    path: '/vastleggen',
    title: 'Deze gemeente is hier niet in gebruik, of u hebt er geen rol',
    data: `/v1/boards/${PLACE}`,
  },
];

for (const { account, path, title, data } of REFUSED) {
  test.describe(account, () => {
    test.use({ account });

    test(`is refused ${path}, by the screen and by the product`, async ({ page }) => {
      await page.goto(`${path}?gemeente=${PLACE}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      const answer = await page.request.get(data);
      expect(answer.status(), data).toBe(403);
    });
  });
}

test('the account menu says who is signed in, and as what in this municipality', async ({
  openWindow,
}) => {
  const page = await openWindow({ account: 'meerdere-rollen' });
  await page.goto('/');
  const banner = page.getByRole('banner');
  await banner.getByRole('button', { name: /^Aangemeld als / }).click();
  await expect(banner.getByText('Uw rol in Hollands Kroon')).toBeVisible();
  const roles = await banner.getByRole('listitem').allTextContents();
  expect(roles.sort()).toEqual(['Beheerder', 'Medewerker', 'Programmateam']);
  await page.keyboard.press('Escape');
  await expect(banner.getByText('Uw rol in Hollands Kroon')).toBeHidden();
  await expect(banner.getByRole('button', { name: /^Aangemeld als / })).toBeFocused();
});
