import { daysBetween } from '@poolshoogte/calendar';
import { BOARD_WINDOW_DAYS, type Board } from '@poolshoogte/contracts';
import {
  counted,
  enumerate,
  formatRange,
  numberInWords,
} from '../../../platform/dutch/number-words';
import { signalsAndEchoes } from '../signals-and-echoes';

export interface LoggingText {
  /** `Ja: `, `Nee: ` and so on. */
  readonly verdict: string;
  /** The figure, said with weight. */
  readonly figure: string;
  /** What follows from it. */
  readonly rest: string;
}

/** At most so many silent kernen are named. */
const NAMED = 3;

/** Whether enough is logged to compare with earlier, and what is silent. */
export function loggingText(board: Board, names: ReadonlyMap<string, string>): LoggingText {
  const { count, echoes, expected, withoutKern } = board.logging;
  const figure = `${signalsAndEchoes(count, echoes)} in ${String(BOARD_WINDOW_DAYS)} dagen`;
  const unknown =
    withoutKern === 0
      ? ''
      : ` Bij ${counted(withoutKern, 'signaal', 'signalen')} is de kern niet bekend.`;
  const after = `${silence(board, names)}${unknown}`;
  if (expected === null) {
    const rest = '. Na ongeveer acht weken is bekend hoeveel hier gewoon is.';
    return { verdict: 'Dat is nog niet te zeggen: ', figure, rest: `${rest}${after}` };
  }
  const normal = `, gewoonlijk ${formatRange(expected)}.`;
  if (count < expected.lo) {
    const rest = `${normal} Een laag aantal kan ook komen doordat er minder is vastgelegd.`;
    return { verdict: 'Nee: ', figure, rest: `${rest}${after}` };
  }
  if (count > expected.hi) {
    const rest = `${normal} Er wordt meer vastgelegd dan anders; daardoor kan alles hoger lijken.`;
    return { verdict: 'Ja, meer dan anders: ', figure, rest: `${rest}${after}` };
  }
  const rest = `${normal} De cijfers zijn dus te vergelijken met eerder.`;
  return { verdict: 'Ja: ', figure, rest: `${rest}${after}` };
}

function silence({ kernen, today }: Board, names: ReadonlyMap<string, string>): string {
  const silent = kernen.filter(({ isSilent }) => isSilent);
  if (silent.length === 0) return '';
  if (silent.length > NAMED) {
    return ` Uit ${numberInWords(silent.length)} kernen kwam al weken niets; dat is stilte, geen rust.`;
  }
  const said = silent.map(({ code, lastSignalOn }) => {
    const name = names.get(code) ?? code;
    return lastSignalOn === null
      ? name
      : `${name} (${String(daysBetween(lastSignalOn, today))} dagen)`;
  });
  return ` Uit ${enumerate(said)} kwam niets; dat is stilte, geen rust.`;
}
