import { BoardPage } from './board/board-page';
import { expect, test } from './browser/test';
import { LogPage } from './log/log-page';

const PLACE = 'GM1911';

test('a signal appears on another screen without reloading, and goes away when undone', async ({
  page,
  openWindow,
  api,
}) => {
  const before = await api.board(PLACE);
  const { kernen } = await api.kernen(PLACE);
  const code = kernen.find(({ name }) => name === 'Kolhorn')?.code;
  const kernBefore = before.kernen.find((row) => row.code === code)?.count ?? NaN;
  const themeBefore = before.themes.find(({ id }) => id === 'zorg')?.count ?? NaN;

  const board = new BoardPage(await openWindow());
  await board.open(PLACE);
  await board.themes.getByRole('button', { name: /^toon alle/ }).click();
  const expectCounts = async (more: number) => {
    const kern = kernBefore + more;
    const signals = kern === 1 ? '1 signaal' : `${String(kern)} signalen`;
    await expect(board.kernOnMap('Kolhorn')).toHaveAccessibleName(
      new RegExp(`^Kolhorn: ${signals}, gewoonlijk`),
    );
    await expect(board.themeRow('Zorg').getByRole('cell').first()).toHaveText(
      String(themeBefore + more),
    );
    await expect(board.strip).toContainText(`${String(before.logging.count + more)} signalen in`);
  };
  await expectCounts(0);
  const newestBefore = (await board.newest().textContent()) ?? '';
  let hasReloaded = false;
  board.page.on('load', () => (hasReloaded = true));

  const text = 'De huisarts stopt en niemand weet waar je nu terecht kunt.';
  const log = new LogPage(page);
  await log.open(PLACE);
  await log.text.fill(text);
  await log.chooseKern('Kolhorn');
  const chosen = page.getByRole('group', { name: 'Thema' }).getByRole('button', { name: /^zorg/ });
  // Suggested after a pause in the typing; a tap before that would take it away again.
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  await log.save.click();
  await log.expectSaved('in Kolhorn');

  await expect(board.newest()).toContainText(text);
  await expect(board.newest()).toContainText('Kolhorn');
  await expect(board.newest()).toContainText('zorg');
  await expect(board.newest()).toContainText('nieuw');
  await expectCounts(1);

  await log.undo.click();
  await expect(page.getByText('Ongedaan gemaakt. Er is niets bewaard.')).toBeVisible();
  await expect(board.feed.getByText(text)).toHaveCount(0);
  await expect(board.newest()).toHaveText(newestBefore);
  await expectCounts(0);
  expect(hasReloaded).toBe(false);
});

test('the sentence changes when a kern is no longer as usual', async ({ openWindow, api }) => {
  const board = new BoardPage(await openWindow());
  await board.open('GM1774');
  const sentenceBefore = (await board.sentence.textContent()) ?? '';
  const { kernen } = await api.kernen('GM1774');
  const quiet = (await api.board('GM1774')).kernen.find(
    ({ deviation, isSilent }) => deviation === 0 && !isSilent,
  );
  const kern = kernen.find(({ code }) => code === quiet?.code);
  expect(kern, 'a kern that is as usual').toBeDefined();
  const today = (await api.board('GM1774')).today;
  for (let index = 0; index < 15; index += 1) {
    await api.log({
      municipality: 'GM1774',
      text: `Weer een klacht over de vuilnis, dit is de ${String(index + 1)}e.`,
      kern: kern?.code ?? null,
      sourceKind: 'melding',
      occurredOn: today,
    });
  }
  await expect(board.sentence).not.toHaveText(sentenceBefore);
  await expect(board.sentence).toContainText(`${kern?.name ?? ''}`);
  await expect(board.sentence).toContainText('meer dan daar normaal is');
});
