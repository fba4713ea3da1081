import type { Deviation, KernRow } from '@poolshoogte/contracts';

/** How a kern or theme is drawn: a step of the scale, silence, or nothing known yet. */
export type Mark = '-2' | '-1' | '0' | '1' | '2' | '3' | 'stilte' | 'onbekend';

type Step = NonNullable<Deviation>;

const MARKS: Record<Step, Mark> = {
  [-2]: '-2',
  [-1]: '-1',
  0: '0',
  1: '1',
  2: '2',
  3: '3',
};

export function markOf(deviation: Deviation): Mark {
  return deviation === null ? 'onbekend' : MARKS[deviation];
}

export function markOfKern({ deviation, isSilent }: KernRow): Mark {
  return isSilent ? 'stilte' : markOf(deviation);
}

/** The words of the legend. */
export const STEP_WORDS: Record<Step, string> = {
  [-2]: 'minder',
  [-1]: 'iets minder',
  0: 'normaal',
  1: 'iets meer',
  2: 'meer',
  3: 'veel meer',
};

/** The step as a remark: `veel meer dan normaal`. */
export function remarkOf(mark: Mark): string {
  if (mark === 'stilte') return 'stilte, geen meldingen';
  if (mark === 'onbekend') return 'nog geen normaal';
  if (mark === '0') return 'zoals gewoonlijk';
  const step = Number(mark) as Step;
  return `${STEP_WORDS[step]} dan normaal`;
}

/** How rare a count above normal is; the meaning of the steps of `Deviation`. */
export function rarityOf(deviation: Deviation): string | null {
  if (deviation === 1) return 'zo’n aantal komt hier een paar keer per jaar voor';
  if (deviation === 2) return 'zo’n aantal komt hier ongeveer eens per jaar voor';
  if (deviation === 3) return 'zo’n aantal komt hier hooguit eens in de 3 jaar voor';
  return null;
}
