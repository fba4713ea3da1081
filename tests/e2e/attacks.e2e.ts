import type { Page } from '@playwright/test';
import { BoardPage } from './board/board-page';
import { expect, test } from './browser/test';
import { LogPage } from './log/log-page';

const PLACE = 'GM0180';
const MARKUP = `<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>`;

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate('window.attacked')).toBeUndefined();
  await expect(page.locator('main img, main script, main iframe')).toHaveCount(0);
}

test('markup in a signal is text on every screen', async ({ page, openWindow }) => {
  const text = `${MARKUP} In Rouveen staat dit op een bord.`;
  const board = new BoardPage(await openWindow());
  await board.open(PLACE);
  const log = new LogPage(page);
  await log.open(PLACE);
  await log.text.fill(text);
  await expect(log.preview).toContainText(MARKUP.slice(MARKUP.indexOf(' ')));
  await log.save.click();
  await log.expectSaved('in Rouveen');
  // A second time, so that the first one is shown as what was heard before.
  await log.text.fill(text);
  await log.save.click();
  const echo = page.getByRole('region', { name: 'Telt als echo' });
  await expect(echo).toContainText(MARKUP);
  await expectNothingRan(page);

  await expect(board.feed.getByText(MARKUP)).toHaveCount(1);
  await board.feed.getByRole('button', { name: '1 echo' }).click();
  await expect(board.feed.getByText(MARKUP)).toHaveCount(2);
  await expectNothingRan(board.page);
  await board.kernOnMap('Rouveen').click();
  const chosen = board.page.getByRole('region', { name: 'Gekozen: Rouveen' });
  await expect(chosen.getByText(MARKUP).first()).toBeVisible();
  await expectNothingRan(board.page);
});

test('markup in an imported file and in its name is text', async ({ page, api }) => {
  const { today } = await api.board(PLACE);
  const name = '<img src=x onerror=window.attacked=1>.csv';
  await page.goto(`/importeren?gemeente=${PLACE}`);
  await page.getByLabel('Bestand met signalen uit Staphorst').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `datum;kern;tekst\n${today};Rouveen;"${MARKUP.replaceAll('"', '""')} uit een lijst"\n`,
    ),
  });
  await page.getByRole('button', { name: 'Importeer in Staphorst' }).click();
  await expect(page.getByText('Klaar', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(2);
  await expectNothingRan(page);

  const board = new BoardPage(page);
  await board.open(PLACE);
  await board.feed.getByRole('button', { name: /^Alle/ }).click();
  await expect(board.feed).toContainText(`${MARKUP} uit een lijst`);
  await expectNothingRan(page);
});

test('markup in an address is no more than an address', async ({ page }) => {
  const markup = encodeURIComponent(MARKUP);
  await page.goto(`/?gemeente=${markup}&kern=${markup}`);
  await expect(
    page.getByRole('heading', { name: 'Deze gemeente is hier niet in gebruik' }),
  ).toBeVisible();
  await expectNothingRan(page);
  await page.goto(`/${markup}`);
  await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
  await expectNothingRan(page);
  await page.goto(`/vergelijken?maat=${markup}&weken=${markup}&thema=${markup}`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectNothingRan(page);
});
