import { pick, type Random } from '../random';
import { WORDS } from './words';

/** What one text is made of; `place` is "in Workum" or "in het dorp". */
export interface TextContext {
  readonly random: Random;
  readonly place: string;
  readonly kernName: string;
  /** Noun phrase for something people dislike; fits after "over". */
  readonly issue: string;
  /** Noun phrase for something neutral or welcome; fits after "over". */
  readonly good: string;
}

type Part = string | ((context: TextContext) => string);

/** A sentence cut into fixed parts and slots, once, so that filling it is only joining strings. */
export interface Template {
  readonly parts: readonly Part[];
  /** Has a slot for the place, so a kern can be named in the sentence itself. */
  readonly hasPlace: boolean;
}

/**
 * Compiles a sentence. Slots: `{plek}` `{kern}` `{zaak}` `{goed}`, a word list of WORDS, `{2-9}` for
 * a number, or `{een|twee}` for alternatives. Throws RangeError on an unknown slot.
 */
export function compile(source: string): Template {
  const parts = source
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece): Part => (piece.startsWith('{') ? slot(piece.slice(1, -1)) : piece));
  return { parts, hasPlace: /\{(plek|kern)\}/.test(source) };
}

/** Fills a template. */
export function fill(template: Template, context: TextContext): string {
  let text = '';
  for (const part of template.parts) text += typeof part === 'string' ? part : part(context);
  return text;
}

function slot(name: string): Part {
  if (name.includes('|')) {
    const options = name.split('|');
    return (context) => pick(context.random, options);
  }
  const range = /^(\d+)-(\d+)$/.exec(name);
  if (range) {
    const from = Number(range[1]);
    const span = Number(range[2]) - from + 1;
    return (context) => String(from + context.random.below(span));
  }
  switch (name) {
    case 'plek':
      return (context) => context.place;
    case 'kern':
      return (context) => context.kernName;
    case 'zaak':
      return (context) => context.issue;
    case 'goed':
      return (context) => context.good;
    default:
      return fromWords(name);
  }
}

function fromWords(name: string): Part {
  const key = name.toLowerCase();
  const words = WORDS[key];
  if (!words) throw new RangeError(`Unknown slot in a text: ${name}`);
  const cased = key === name ? words : words.map(capitalise);
  return (context) => pick(context.random, cased);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
