import type { Evidence } from '../suggestion';
import { hashesOf, KernWords, nameForms } from './kern-words';
import { isMentioned } from './is-mentioned';

/** A kern as the register knows it; aliases are short, dialect or Frisian names. */
export interface KernName {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A kern named in a text, once for each time it is named. */
export interface KernMention {
  readonly code: string;
  readonly evidence: Evidence;
}

interface IndexedName {
  readonly code: string;
  readonly forms: readonly string[];
}

interface NameIndex {
  /** First word of a name to the names that start so, longest first. */
  readonly names: ReadonlyMap<string, readonly IndexedName[]>;
  /** 1 where the hash of a first word falls: says no to most words of a text without reading them. */
  readonly filter: Uint8Array;
}

/** Slots of the filter; a power of two, many times the kernen of a municipality. */
const SLOTS = 4_096;

/** A register is read often and changed seldom: the index lives as long as the list itself. */
const indexes = new WeakMap<readonly KernName[], NameIndex>();

function buildIndex(kernen: readonly KernName[]): NameIndex {
  const index = new Map<string, IndexedName[]>();
  for (const { code, name, aliases = [] } of kernen) {
    for (const spelling of [name, ...aliases]) {
      const forms = nameForms(spelling);
      const first = forms[0];
      if (first === undefined) continue;
      const known = index.get(first);
      if (known === undefined) index.set(first, [{ code, forms }]);
      else known.push({ code, forms });
    }
  }
  for (const names of index.values())
    names.sort((one, other) => other.forms.length - one.forms.length);
  const filter = new Uint8Array(SLOTS);
  for (const hash of [...index.keys()].flatMap(hashesOf)) filter[hash & (SLOTS - 1)] = 1;
  return { names: index, filter };
}

function indexOf(kernen: readonly KernName[]): NameIndex {
  const known = indexes.get(kernen);
  if (known !== undefined) return known;
  const index = buildIndex(kernen);
  indexes.set(kernen, index);
  return index;
}

function fits(words: KernWords, at: number, forms: readonly string[]): boolean {
  const sentence = words.word(at)?.sentence;
  // The full stop of "St. Geertruid" ends no sentence.
  const isSaint = forms[0] === 'sint';
  return forms.every((form, offset) => {
    const word = words.word(at + offset);
    return word?.form === form && (isSaint || word.sentence === sentence);
  });
}

/**
 * Kernen named in a text, in reading order. Whole words only; case, diacritics, apostrophes and
 * hyphens do not matter; the longest name wins, so "Nieuw Scheemda" is not also Scheemda. Abstains
 * when the name may as well be an ordinary word, a person, a municipality or a namesake elsewhere.
 */
export function findKernen(text: string, kernen: readonly KernName[]): readonly KernMention[] {
  const { names, filter } = indexOf(kernen);
  if (names.size === 0) return [];
  const words = new KernWords(text);
  const isKern = (form: string): boolean => names.has(form);
  const mentions: KernMention[] = [];
  let at = 0;
  while (at < words.count) {
    if (filter[words.hashOf(at) & (SLOTS - 1)] === 0) {
      at += 1;
      continue;
    }
    const name = names.get(words.word(at)?.form ?? '')?.find(({ forms }) => fits(words, at, forms));
    if (name === undefined) {
      at += 1;
      continue;
    }
    const last = at + name.forms.length - 1;
    if (isMentioned({ text, words, first: at, last, isKern })) {
      const start = words.word(at)?.start ?? 0;
      const end = words.word(last)?.end ?? start;
      mentions.push({ code: name.code, evidence: { start, end, text: text.slice(start, end) } });
    }
    at = last + 1;
  }
  return mentions;
}
