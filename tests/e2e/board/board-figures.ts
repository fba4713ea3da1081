import type { Board, Kernen } from '@poolshoogte/contracts';
import type { BoardPage } from './board-page';

/** The figures of a board as text, so that a screen and an answer of the API can be compared. */
export interface BoardFigures {
  /** `Kolhorn 3 (0–1)`, sorted. */
  readonly kernen: string[];
  /** Now, and what is normal: `Zorg 2 (0–4)`, sorted. */
  readonly themes: string[];
  /** Newest first; personal data as `▇`, whatever stands in the bar. */
  readonly feed: string[];
  /** Signals in ten days. */
  readonly logged: number;
}

/** What the screen shows; the tables and the whole feed must be open. */
export async function shownFigures(board: BoardPage): Promise<BoardFigures> {
  const kernen = await cells(board.kernen);
  const themes = await cells(board.themes);
  const strip = (await board.strip.textContent()) ?? '';
  return {
    kernen: kernen
      .map(
        ([name, count, echoes, normal]) =>
          `${nameOnly(name)} ${count ?? ''} and ${echoes ?? ''} (${normal ?? ''})`,
      )
      .sort(),
    themes: themes.map((row) => `${row[0] ?? ''} ${row.at(-1) ?? ''} (${row[1] ?? ''})`).sort(),
    feed: await board.feed
      .locator('.feed__text')
      .evaluateAll((texts) =>
        texts.map((text) =>
          [...text.children]
            .map((part) => (part.className === 'mask' ? '▇' : part.textContent))
            .join(''),
        ),
      ),
    logged: Number(/([\d.]+) signa(?:al|len) in 10 dagen/.exec(strip)?.[1]?.replace('.', '')),
  };
}

/** What the API says that should be there. `themeNames`: Dutch labels by id. */
export function answeredFigures(
  board: Board,
  { kernen }: Kernen,
  themeNames: ReadonlyMap<string, string>,
): BoardFigures {
  const names = new Map(kernen.map(({ code, name }) => [code, name]));
  return {
    kernen: board.kernen
      .map(({ code, count, echoes, expected }) => {
        const normal = expected === null ? 'nog geen' : range(expected);
        const heard = echoes === 0 ? '–' : String(echoes);
        return `${names.get(code) ?? code} ${String(count)} and ${heard} (${normal})`;
      })
      .sort(),
    themes: board.themes
      .map(({ id, count, expected }) => {
        const normal = expected === null ? '–' : range(expected);
        return `${themeNames.get(id) ?? id} ${String(count)} (${normal})`;
      })
      .sort(),
    feed: board.feed.map(({ text }) => (text ?? '').replace(/\[[a-z_-]+ \d+\]/g, '▇')),
    logged: board.logging.count,
  };
}

async function cells(region: BoardPage['kernen']): Promise<string[][]> {
  const rows = region.locator('tbody').getByRole('row');
  await rows.first().waitFor();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
  );
}

/** The name of a kern carries its deviation in words for those who hear the page. */
function nameOnly(cell: string | undefined): string {
  return (cell ?? '').replace(/, (?:stilte|nog geen|zoals|minder|iets|meer|veel).*$/, '');
}

function range({ lo, hi }: { lo: number; hi: number }): string {
  return lo === hi ? String(lo) : `${String(lo)}–${String(hi)}`;
}
