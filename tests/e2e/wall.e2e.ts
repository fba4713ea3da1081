import { BoardPage } from './board/board-page';
import { expectAccessible } from './browser/accessible';
import { clickedAt, goneAt, watchClicks, watchGoing } from './browser/gone-at';
import { expect, test } from './browser/test';

const PLACE = 'GM1911';
const WITHIN_MS = 1_000;
const NAME = 'Hal van het gemeentehuis';

test.use({ account: 'beheerder' });

test('a screen on the wall shows the board and nothing else, until it is removed', async ({
  page,
  openWindow,
  apiAs,
  watch,
}) => {
  watch.expect(/status of 40[134]/);
  await page.goto(`/beheer/wandschermen?gemeente=${PLACE}`);
  await page.getByRole('button', { name: 'Nieuw wandscherm' }).click();
  await page.getByLabel('Waar het scherm hangt').fill(NAME);
  await page.getByRole('button', { name: 'Maak de koppellink' }).click();
  const link = page.getByRole('textbox', { name: `Koppellink van ${NAME}` });
  const address = await link.inputValue();
  expect(new URL(address).pathname).toBe('/wand');

  const wall = await openWindow({ account: null });
  await wall.goto(address);
  const board = new BoardPage(wall);
  await board.expectLive();
  await expect(wall, 'the code is out of the address').toHaveURL('/wand');
  await expect(board.feed.getByRole('listitem').first()).toBeVisible();
  for (const role of ['link', 'navigation', 'textbox', 'combobox'] as const) {
    await expect(wall.getByRole(role)).toHaveCount(0);
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    await wall.emulateMedia({ colorScheme });
    await expectAccessible(wall, `wall, ${colorScheme}`);
  }

  const mark = 'gaten in het fietspad';
  const staff = await apiAs('medewerker');
  const { today } = await staff.board(PLACE);
  const text = `In Kolhorn zitten ${mark}.`;
  await staff.log({ municipality: PLACE, text, sourceKind: 'melding', occurredOn: today });
  await expect(board.newest()).toContainText('nieuw');
  expect(await wall.content()).not.toContain(mark);

  const statusOf = async (path: string) => (await wall.request.get(path)).status();
  expect(await statusOf(`/v1/boards/${PLACE}`)).toBe(200);
  expect(await (await wall.request.get(`/v1/boards/${PLACE}`)).text()).not.toContain(mark);
  for (const path of [
    '/v1/boards/GM1895',
    `/v1/signals?municipality=${PLACE}`,
    `/v1/people?municipality=${PLACE}`,
    `/v1/devices?municipality=${PLACE}`,
    `/v1/access-log?municipality=${PLACE}`,
    '/v1/comparisons/themes?weeks=8',
  ]) {
    expect(await statusOf(path), path).toBe(403);
  }
  for (const path of ['/', '/vastleggen', `/beheer/mensen?gemeente=${PLACE}`]) {
    await wall.goto(path);
    await expect(wall).toHaveURL('/wand');
    await board.expectLive();
  }

  const second = await openWindow({ account: null });
  await second.goto(address);
  await expect(second.getByRole('heading', { level: 1 }), 'a link works once').toHaveText(
    'Deze koppelcode werkt niet',
  );

  await page.getByRole('button', { name: 'Ik heb het bewaard, verberg het' }).click();
  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: NAME });
  await expect(row).toContainText('Gekoppeld');
  await row.getByRole('button', { name: `Wandscherm ${NAME} verwijderen` }).click();
  await watchGoing(wall, '.feed');
  await watchClicks(page);
  await row.getByRole('button', { name: 'Ja, verwijder' }).click();
  const ms = (await goneAt(wall)) - (await clickedAt(page));
  console.log(JSON.stringify({ bench: 'wall-removed', ms: Math.round(ms) }));
  expect(ms).toBeGreaterThan(0);
  expect(ms).toBeLessThan(WITHIN_MS);
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Dit scherm is niet gekoppeld');
  expect(await statusOf(`/v1/boards/${PLACE}`)).toBe(401);
  await expect(row).toContainText('Verwijderd.');
});
