import { nextPublished, nothingYet, type Published } from './publication';

/**
 * What an attacker can find out who knows the rule, keeps every answer and tries every world. Limits:
 * small worlds only; over time one theme, and signals that come in and do not go; and an attacker who
 * knows nothing from elsewhere. Who logged four of five signals himself knows the fifth.
 */

/** Lowest and highest value of each question, over all worlds in which the attacker sees the same. */
class Possible {
  private readonly byView = new Map<string, { low: number[]; high: number[] }>();
  worlds = 0;

  add(view: string, values: readonly number[]): void {
    this.worlds += 1;
    const seen = this.byView.get(view);
    if (seen === undefined) {
      this.byView.set(view, { low: [...values], high: [...values] });
      return;
    }
    const { low, high } = seen;
    // A plain loop: this is asked fifty million times.
    for (let question = 0; question < values.length; question += 1) {
      const value = values[question] ?? 0;
      if (value < (low[question] ?? 0)) low[question] = value;
      if (value > (high[question] ?? 0)) high[question] = value;
    }
  }

  /** Views and questions that are pinned closer than five possible values, but not as five or more. */
  pinned(): string[] {
    return [...this.byView].flatMap(([view, { low, high }]) =>
      low.flatMap((least, question) => {
        const most = high[question] ?? least;
        return most - least >= 4 || (most === least && least >= 5)
          ? []
          : [`${view} question ${String(question)}: ${String(least)}..${String(most)}`];
      }),
    );
  }

  get views(): number {
    return this.byView.size;
  }
}

const view = ({ logged, themes }: Published) => `${String(logged)}|${themes.join()}`;

/** All ways to divide at most `most` signals over `parts` kinds. */
function* divisions(parts: number, most: number): Generator<number[]> {
  if (parts === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first += 1) {
    for (const rest of divisions(parts - 1, most - first)) yield [first, ...rest];
  }
}

/** The number of signals in every union of atoms; a bit of the index says which atom is in it. */
function unionsOf(atoms: readonly number[]): number[] {
  const sums = [0];
  for (const atom of atoms) {
    const known = sums.length;
    for (let index = 0; index < known; index += 1) sums.push((sums[index] ?? 0) + atom);
  }
  return sums;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

/**
 * Signals of one block are divided over the eight combinations of three themes. A question is any
 * union of those combinations ("about zorg and not about landbouw, or about nothing"). The attacker
 * knows the rule and everything that is given.
 */
it('pins no group of signals in one block closer than five values, over all worlds up to 13 signals', () => {
  const possible = new Possible();
  for (const atoms of divisions(8, 13)) {
    const themes = [1, 2, 4].map((bit) => sumOf(atoms.filter((_n, atom) => (atom & bit) !== 0)));
    const given = nextPublished(nothingYet(3), { logged: sumOf(atoms), themes });
    possible.add(view(given), unionsOf(atoms).slice(1, 255));
  }
  expect([possible.worlds, possible.views]).toEqual([203_490, 230]);
  expect(possible.pinned()).toEqual([]);
});

/**
 * One theme and the rest, in three rounds to which signals are added. Questions: what there is, and
 * what came, of the theme, of the rest and of all, at or between any two rounds. Worlds are complete
 * for views that end four below the most signals: nobody sees up to four new ones.
 */
it('pins nothing closer over three rounds in which signals come in', () => {
  const most = 25;
  const possible = new Possible();
  for (const [theme = 0, rest = 0, a1 = 0, c1 = 0, a2 = 0, c2 = 0] of divisions(6, most)) {
    const about = [theme, theme + a1, theme + a1 + a2];
    const other = [rest, rest + c1, rest + c1 + c2];
    let published = nothingYet(1);
    const views = about.map((n, round) => {
      published = nextPublished(published, { logged: n + (other[round] ?? 0), themes: [n] });
      return view(published);
    });
    if ((published.logged ?? 0) > most - 4) continue;
    const came = [a1, a2, a1 + a2, c1, c2, c1 + c2, a1 + c1, a2 + c2, a1 + c1 + a2 + c2];
    possible.add(views.join(' then '), [...about, ...other, ...came]);
  }
  expect([possible.worlds, possible.views]).toEqual([359_831, 1_281]);
  expect(possible.pinned()).toEqual([]);
});
