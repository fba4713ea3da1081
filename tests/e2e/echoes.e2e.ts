import { BoardPage } from './board/board-page';
import { expect, test } from './browser/test';
import { LogPage } from './log/log-page';

const PLACE = 'GM0321';

test('the same words twice are one event and one echo, until somebody says otherwise', async ({
  page,
  api,
  openWindow,
}) => {
  const text = 'In Schalkwijk hangt de lantaarn bij de oude smederij al dagen scheef.';
  const before = await api.board(PLACE);
  const board = new BoardPage(await openWindow());
  await board.open(PLACE);
  const log = new LogPage(page);
  await log.open(PLACE);
  for (let times = 0; times < 2; times += 1) {
    await log.text.fill(text);
    await log.save.click();
    await log.expectSaved('in Schalkwijk');
  }
  const echo = page.getByRole('region', { name: 'Telt als echo' });
  await expect(echo).toContainText('Al ingevoerd, net, in Schalkwijk');
  const row = board.feed.getByRole('listitem').filter({ hasText: 'oude smederij' });
  await expect(row).toHaveCount(1);
  await expect(row.getByRole('button', { name: '1 echo' })).toBeVisible();
  const merged = await api.board(PLACE);
  expect(merged.logging.count).toBe(before.logging.count + 1);
  expect(merged.logging.echoes).toBe(before.logging.echoes + 1);

  await echo.getByRole('button', { name: 'Nee, een andere gebeurtenis' }).click();
  await expect(echo).toContainText('Losgemaakt');
  await expect(row).toHaveCount(2);
  await echo.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(echo).toContainText('Ongedaan gemaakt.');
  await expect(row).toHaveCount(1);

  await row.getByRole('button', { name: '1 echo' }).click();
  await row
    .first()
    .getByRole('button', { name: /^Losmaken/ })
    .click();
  await expect(board.feed.getByText('Losgemaakt: het telt als eigen gebeurtenis.')).toBeVisible();
  const after = await api.board(PLACE);
  expect(after.logging.count).toBe(before.logging.count + 2);
  expect(after.logging.echoes).toBe(before.logging.echoes);
});

test('a pasted report becomes signals, over a reload, and can be taken back', async ({
  page,
  api,
}) => {
  await page.goto(`/vastleggen?gemeente=${PLACE}`);
  await page.getByRole('link', { name: 'Verslag plakken' }).click();
  await page
    .getByLabel('Plak hier het verslag')
    .fill(
      [
        'Verslag van de dorpsavond',
        'Bewoners van Schalkwijk klagen dat het fietspad langs het oude kanaal al maanden vol gaten zit.',
        'Mevrouw Voorbeeldsma (06-12345678) vindt dat er veel te hard wordt gereden door de Verzonnenlaan.',
      ].join('\n\n'),
    );
  await page.getByRole('button', { name: 'Maak voorstellen' }).click();
  await expect(page.getByRole('heading', { name: '2 voorstellen' })).toBeFocused();
  await expect(page.locator('main')).not.toContainText('Voorbeeldsma');
  await page.getByRole('checkbox', { name: /Voorstel 2/ }).uncheck();
  await expect
    .poll(() => page.evaluate(`Object.values(sessionStorage).join().includes('"isTaken":false')`))
    .toBe(true);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Voorstel 2/ })).not.toBeChecked();
  await page.getByRole('button', { name: '1 signaal vastleggen' }).click();
  await expect(page.getByText('1 signaal vastgelegd.')).toBeVisible();
  const [stored] = await api.signalsWith(PLACE, 'langs het oude kanaal');
  expect(stored?.sourceKind).toBe('bijeenkomst');
  expect(stored?.kern).not.toBeNull();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Ongedaan gemaakt. De voorstellen staan er nog.')).toBeVisible();
  expect(await api.signalsWith(PLACE, 'langs het oude kanaal')).toEqual([]);
});
