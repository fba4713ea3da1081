import { THEMES } from '@poolshoogte/vocabulary';
import { answeredFigures, shownFigures } from './board/board-figures';
import { BoardPage } from './board/board-page';
import { chromiumPath } from './browser/chromium.mjs';
import { expect, test as base } from './browser/test';
import { UNREACHABLE } from './browser/watch';
import type { Api } from './product/api';
import { startProduct, type Product } from './product/product.mjs';
import { type StorageState, storageStateOf } from './product/sessions';
import { signIn } from './product/sign-in.mjs';
import { workspaceRoot } from './product/workspace-root';

const PLACE = 'GM1911';
const themeNames = new Map<string, string>(THEMES.map(({ id, label }) => [id, label.nl]));

/** A product of its own, that may be stopped without disturbing the other journeys. */
const test = base.extend<
  object,
  { ownProduct: Product | undefined; ownSession: StorageState | undefined }
>({
  ownProduct: [
    async ({}, use) => {
      if (chromiumPath === undefined) return use(undefined);
      const product = await startProduct({ root: workspaceRoot, isDemo: true, signals: 1_500 });
      await use(product);
      await product.remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  ownSession: [
    async ({ ownProduct }, use) => {
      await use(ownProduct && storageStateOf(await signIn(ownProduct.url)));
    },
    { scope: 'worker' },
  ],
  storageState: async ({ ownSession }, use) => {
    await use(ownSession);
  },
  baseURL: async ({ ownProduct }, use) => {
    await use(ownProduct?.url ?? 'http://127.0.0.1');
  },
});

/** Changes that a screen misses: new signals, and one that goes away. */
async function changeMuch(api: Api, words: string): Promise<void> {
  const { kernen } = await api.kernen(PLACE);
  const { today } = await api.board(PLACE);
  for (const { code, name } of kernen.slice(0, 3)) {
    await api.log({
      municipality: PLACE,
      text: `${words}: in ${name} is weer een klacht over de huisarts.`,
      kern: code,
      sourceKind: 'melding',
      occurredOn: today,
    });
  }
}

async function expectSameAsFetched(board: BoardPage, api: Api): Promise<void> {
  const answered = answeredFigures(await api.board(PLACE), await api.kernen(PLACE), themeNames);
  await expect.poll(() => shownFigures(board)).toEqual(answered);
}

test('without connection the board stays, says so, and is right again by itself', async ({
  page,
  context,
  api,
  watch,
}) => {
  watch.expect(UNREACHABLE, /WebSocket connection/);
  const board = new BoardPage(page);
  await board.open(PLACE);
  await board.showEverything();
  await expectSameAsFetched(board, api);
  const before = await shownFigures(board);
  let loads = 0;
  page.on('load', () => (loads += 1));

  await context.setOffline(true);
  await board.expectNotLive();
  await changeMuch(api, 'Gemist zonder verbinding');
  expect(await shownFigures(board), 'the last board stays').toEqual(before);

  await context.setOffline(false);
  await board.expectLive(20_000);
  await expectSameAsFetched(board, api);
  await expect(board.feed).toContainText('Gemist zonder verbinding');
  expect(loads).toBe(0);
});

test('a restart of the product is survived without reloading', async ({
  page,
  api,
  watch,
  ownProduct,
}) => {
  watch.expect(UNREACHABLE, /WebSocket connection/);
  const board = new BoardPage(page);
  await board.open(PLACE);
  await board.showEverything();
  await expectSameAsFetched(board, api);
  const before = await shownFigures(board);
  let loads = 0;
  page.on('load', () => (loads += 1));

  await ownProduct?.stop();
  await board.expectNotLive();
  expect(await shownFigures(board), 'the last board stays').toEqual(before);

  await ownProduct?.start();
  await changeMuch(api, 'Gemist bij het herstarten');
  await board.expectLive(30_000);
  await expectSameAsFetched(board, api);
  await expect(board.feed).toContainText('Gemist bij het herstarten');
  expect(loads).toBe(0);
});
