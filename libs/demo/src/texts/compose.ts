import type { DriverId, PhaseId, SourceKindId, ThemeId } from '@poolshoogte/vocabulary';
import { pick, type Random } from '../random';
import { LIBRARY, themeLibrary } from './library';
import { personalLine } from './personal-lines';
import { fill, type Template, type TextContext } from './template';

/** What a text has to say. */
export interface TextRequest {
  readonly kind: SourceKindId;
  readonly phase: PhaseId;
  readonly themes: readonly ThemeId[];
  readonly drivers: readonly DriverId[];
  /** null: the note is about the municipality as a whole */
  readonly kernName: string | null;
  readonly preposition: 'in' | 'op';
  /** 1 to 12 */
  readonly month: number;
  /** Local subjects of the first theme, and those of a running episode; may be empty. */
  readonly localIssues: readonly string[];
  readonly episodeIssues: readonly string[];
}

const MAX_WORDS = 40;
const MIN_WORDS = 8;
const NAMED_SHARE = 0.36;
const PERSONAL_SHARE = 0.08;
const IN_A_KERN = ['in het dorp', 'in de kern', 'in de buurt', 'hier in het dorp'];
const IN_THE_MUNICIPALITY = ['in de gemeente', 'binnen de gemeente', 'ergens in de gemeente'];

/** Writes one Dutch note of 8 to 40 words. Same request and same stream: same text. */
export function composeText(random: Random, request: TextRequest): string {
  const { kind, phase, kernName } = request;
  const theme = themeLibrary(request.themes[0]);
  const isNamed = kernName !== null && random.next() < NAMED_SHARE;
  const here = isNamed ? `${request.preposition} ${kernName}` : null;
  const context: TextContext = {
    random,
    place: here ?? pick(random, kernName === null ? IN_THE_MUNICIPALITY : IN_A_KERN),
    kernName: kernName ?? '',
    issue: chooseIssue(random, request, theme.issuesOf(request.month)),
    good: pick(random, theme.good),
  };
  // General frames suit a subject that weighs something; small matters have sentences of their own.
  const isSmall = request.themes.length === 0 && phase !== 'onbekend';
  const frameShare = isSmall ? 0 : request.episodeIssues.length > 0 ? 0.8 : 0.45;
  const sentence = pick(
    random,
    random.next() < frameShare ? LIBRARY.frames[kind][phase] : theme.cores[phase],
  );

  let text = '';
  // A kern is named once: in the opening words, or else in the sentence itself.
  const namesInOpener = here !== null && (!sentence.hasPlace || random.next() < 0.35);
  if (namesInOpener) {
    text = `${fill(pick(random, LIBRARY.placeOpeners[kind]), context)} `;
    text += fill(sentence, { ...context, place: pick(random, IN_A_KERN) });
  } else {
    if (random.next() < 0.5) text = `${fill(pick(random, LIBRARY.openers[kind]), context)} `;
    text += fill(sentence, context);
  }

  let words = countWords(text);
  const add = (line: string): void => {
    const more = countWords(line);
    if (words + more > MAX_WORDS) return;
    words += more;
    text += ` ${line}`;
  };
  const addOneOf = (templates: readonly Template[]): void =>
    add(fill(pick(random, templates), context));

  // What the labels promise comes first; the rest only if there is room.
  for (const driver of request.drivers) addOneOf(LIBRARY.drivers[driver]);
  const second = request.themes[1];
  // A threat or vandalism names its second theme already in the sentence.
  if (second && phase !== 'problematische_onrust') {
    const other = themeLibrary(second);
    const subject = phase === 'onbekend' ? other.good : other.issuesOf(request.month);
    add(`Ook ging het over ${pick(random, subject)}.`);
  }
  if (random.next() < PERSONAL_SHARE) add(personalLine(random, kind));
  if (phase !== 'onbekend' && random.next() < 0.25) addOneOf(theme.details);
  if (random.next() < 0.35) addOneOf(LIBRARY.closers[kind][phase]);
  while (words < MIN_WORDS) addOneOf(LIBRARY.closers[kind][phase]);
  return text;
}

function chooseIssue(random: Random, request: TextRequest, general: readonly string[]): string {
  const { episodeIssues, localIssues } = request;
  if (episodeIssues.length > 0 && random.next() < 0.8) return pick(random, episodeIssues);
  if (localIssues.length > 0 && random.next() < 0.3) return pick(random, localIssues);
  return pick(random, general);
}

/** Words parted by single spaces: the texts are made that way. */
function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
