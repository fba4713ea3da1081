import { BOARD_WINDOW_DAYS, type Board } from '@poolshoogte/contracts';
import { capitalised } from '../../../platform/dutch/capitalised';
import { formatRange, numberInWords } from '../../../platform/dutch/number-words';
import { deviationClauses, groupKernen } from './deviation-clauses';
import { text, type SentencePart } from './sentence-part';

export type SentenceState = 'empty' | 'learning' | 'too-little' | 'quiet' | 'deviating';

/** What kind of day the board shows; decides which sentence is said. */
export function sentenceState({ kernen, logging, feed }: Board): SentenceState {
  const hasNormal = logging.expected !== null && kernen.some(({ expected }) => expected !== null);
  if (!hasNormal) {
    const isEmpty =
      feed.length === 0 &&
      logging.days.every((count) => count === 0) &&
      kernen.every(({ lastSignalOn }) => lastSignalOn === null);
    return isEmpty ? 'empty' : 'learning';
  }
  if (logging.expected !== null && logging.count < logging.expected.lo) return 'too-little';
  const { more, slightlyMore, less, silent } = groupKernen(kernen);
  const deviating = more.length + slightlyMore.length + less.length + silent.length;
  return deviating === 0 ? 'quiet' : 'deviating';
}

interface Said {
  /** Names of the kernen by code. */
  names: ReadonlyMap<string, string>;
  /** Clock time (`14:32`) with which the sentence opens when the board is no longer live. */
  at?: string;
}

/** The board in one sentence (two at most): what is as usual, what is not, and what is silent. */
export function boardSentence(board: Board, { names, at }: Said): SentencePart[] {
  const stamp = at === undefined ? '' : `Om ${at} `;
  switch (sentenceState(board)) {
    case 'empty':
      return [text(`In ${board.municipality.name} is nog niets vastgelegd.`)];
    case 'learning':
      return learning(board, stamp);
    case 'too-little':
      return tooLittle(board, names, stamp);
    case 'quiet':
      return [
        text(
          `${quiet(board, stamp)} Er ${stamp === '' ? 'is' : 'was'} genoeg vastgelegd om dat te kunnen zeggen.`,
        ),
      ];
    case 'deviating': {
      const clauses = deviationClauses(board, names, stamp !== '');
      const usual = asUsual(board, stamp);
      return usual === '' ? clauses : [text(`${usual} `), ...clauses];
    }
  }
}

function learning({ kernen, logging }: Board, stamp: string): SentencePart[] {
  const reporting = kernen.filter(({ count }) => count > 0).length;
  const came =
    logging.count === 1 ? 'kwam één signaal' : `kwamen ${numberInWords(logging.count)} signalen`;
  const opening =
    stamp === ''
      ? 'Wat hier gewoon is, weet Poolshoogte nog niet.'
      : `${stamp}wist Poolshoogte nog niet wat hier gewoon is.`;
  const from =
    reporting === 0 || kernen.length < 2
      ? ''
      : `, uit ${numberInWords(reporting)} van de ${numberInWords(kernen.length)} kernen`;
  return [text(`${opening} In ${numberInWords(BOARD_WINDOW_DAYS)} dagen ${came} binnen${from}.`)];
}

function tooLittle(
  board: Board,
  names: ReadonlyMap<string, string>,
  stamp: string,
): SentencePart[] {
  const { count, expected } = board.logging;
  const came = count === 1 ? 'kwam 1 signaal' : `kwamen ${String(count)} signalen`;
  const normal = expected === null ? '' : `, gewoonlijk ${formatRange(expected)}`;
  const opening =
    stamp === ''
      ? 'Wat er leeft is vandaag niet te zeggen.'
      : `${stamp}was niet te zeggen wat er leeft.`;
  const parts = [text(`${opening} Er ${came} binnen${normal}.`)];
  // Few reports can hide what is there, but cannot invent it: more than normal stays said.
  const more = board.kernen.filter(({ deviation, isSilent }) => !isSilent && (deviation ?? 0) > 0);
  if (more.length === 0) return parts;
  return [
    ...parts,
    text(' '),
    ...deviationClauses({ ...board, kernen: more }, names, stamp !== ''),
  ];
}

function quiet({ kernen }: Board, stamp: string): string {
  const known = kernen.filter(({ deviation }) => deviation !== null).length;
  const where =
    known === 1
      ? 'in de enige kern'
      : known < kernen.length
        ? `in alle ${numberInWords(known)} kernen met een eigen normaal`
        : `in alle ${numberInWords(known)} kernen`;
  return sayAsUsual(where, stamp);
}

/** How many kernen are as usual; kernen without a normal of their own are no part of the count. */
function asUsual({ kernen }: Board, stamp: string): string {
  const known = kernen.filter(({ deviation, isSilent }) => deviation !== null || isSilent);
  if (known.length < 2) return '';
  const usual = known.filter(({ deviation, isSilent }) => !isSilent && deviation === 0).length;
  const total = `de ${numberInWords(known.length)} kernen${known.length < kernen.length ? ' met een eigen normaal' : ''}`;
  return sayAsUsual(`in ${usual === 0 ? 'geen' : numberInWords(usual)} van ${total}`, stamp);
}

function sayAsUsual(where: string, stamp: string): string {
  return stamp === ''
    ? `${capitalised(where)} is het zoals gewoonlijk.`
    : `${stamp}was het ${where} zoals gewoonlijk.`;
}
