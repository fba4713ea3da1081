import { BoardPage } from './board/board-page';
import { clickedAt, goneAt, watchClicks, watchGoing } from './browser/gone-at';
import { expect, test } from './browser/test';
import { SignInScreens } from './sign-in/sign-in-screens';

const PLACE = 'GM1911';
const WITHIN_MS = 1_000;

test.use({ account: null });

test('nothing is shown to who is not signed in, and signing in leads back to the page', async ({
  page,
}) => {
  for (const path of ['/', '/vastleggen', '/vergelijken', '/importeren', '/begin', '/beheer']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Poolshoogte laat een');
    await expect(page.getByRole('navigation')).toHaveCount(0);
  }
  for (const path of [`/v1/boards/${PLACE}`, '/v1/municipalities', '/v1/sessions']) {
    expect((await page.request.get(path)).status(), path).toBe(401);
  }
  const path = `/vastleggen?gemeente=${PLACE}`;
  await new SignInScreens(page).signIn('Demo medewerker', path);
  await expect(page).toHaveURL(path);
});

test('signing out really ends: here, in the other tab, and behind the back button', async ({
  page,
  context,
  watch,
}) => {
  watch.expect(/status of 401/);
  const screens = new SignInScreens(page);
  const board = new BoardPage(page);
  await screens.signIn('Demo medewerker', `/?gemeente=${PLACE}`);
  await board.expectLive();
  const text = (await board.feed.locator('.feed__text').first().textContent()) ?? '';
  expect(text.length).toBeGreaterThan(10);
  const other = new BoardPage(await context.newPage());
  await other.open(PLACE);
  const [kept] = (await context.cookies()).filter(({ name }) => name === 'poolshoogte');
  expect(kept).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

  await screens.signOut();
  await expect(new SignInScreens(other.page).begin, 'the live connection is cut').toBeVisible();
  await expect(other.page.getByRole('alert')).toContainText('Uw sessie is afgelopen.');
  expect(await other.page.content()).not.toContain(text);
  await page.goBack();
  await expect(screens.begin).toBeVisible();
  await expect(page.locator('.feed__text')).toHaveCount(0);
  expect(await page.content()).not.toContain(text);

  const { name, value } = kept ?? { name: '', value: '' };
  const answer = await page.request.get(`/v1/boards/${PLACE}`, {
    headers: { cookie: `${name}=${value}` },
  });
  expect(answer.status(), 'who kept the cookie has nothing').toBe(401);

  await screens.begin.click();
  await expect(
    screens.account('Demo medewerker'),
    'the sign-in service asks again who it is',
  ).toBeVisible();
});

test('a session that is ended elsewhere loses its live board within a second', async ({
  page,
  openWindow,
  watch,
}) => {
  watch.expect(/status of 401/);
  const board = new BoardPage(page);
  await new SignInScreens(page).signIn('Demo medewerker met meer rollen', `/?gemeente=${PLACE}`);
  await board.expectLive();
  await watchGoing(page, '.feed');

  const elsewhere = await openWindow({ account: 'meerdere-rollen' });
  await elsewhere.goto('/sessies');
  const sessions = elsewhere.getByRole('region', { name: 'Mijn sessies' });
  const row = sessions.getByRole('listitem').filter({ hasText: /^Chrom\w* op Linux/ });
  await expect(row).toHaveCount(1);
  await row.getByRole('button', { name: /^Sessie van .* beëindigen$/ }).click();
  await watchClicks(elsewhere);
  await row.getByRole('button', { name: 'Ja, beëindigen' }).click();
  const ms = (await goneAt(page)) - (await clickedAt(elsewhere));
  console.log(JSON.stringify({ bench: 'session-ended-elsewhere', ms: Math.round(ms) }));
  expect(ms).toBeGreaterThan(0);
  expect(ms).toBeLessThan(WITHIN_MS);
  await expect(page.getByRole('alert')).toContainText('Uw sessie is afgelopen.');
  await expect(row).toHaveCount(0);
  await expect(sessions.getByRole('listitem').filter({ hasText: '(deze)' })).toHaveCount(1);
});
