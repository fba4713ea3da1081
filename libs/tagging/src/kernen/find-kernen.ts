import type { Evidence } from '../suggestion';
import { hashesOf, KernWords, nameForms } from './kern-words';
import { inhabitantForms } from './inhabitants';
import { areInhabitants, isMentioned } from './is-mentioned';
import { slipsOf, soundKey } from './sound-key';

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
  /** Only its people or things were named: "Sneker", "Houtenaren". Says less than the name itself. */
  readonly isByPeople: boolean;
}

interface IndexedName {
  readonly code: string;
  readonly forms: readonly string[];
  readonly isByPeople: boolean;
  readonly hasUmlaut: boolean;
}

interface NameIndex {
  /** First word of a name to the names that start so, longest first. */
  readonly names: ReadonlyMap<string, readonly IndexedName[]>;
  /** 1 where the hash of a first word falls: says no to most words of a text without reading them. */
  readonly filter: Uint8Array;
  /** First words of names, those of inhabitants left out. */
  readonly places: ReadonlySet<string>;
  readonly sounds: ReadonlyMap<string, IndexedName | null>;
}

const UMLAUT = /[äöü]/i;
/** Slots of the filter; a power of two, many times the kernen of a municipality. */
const SLOTS = 32_768;

/** A register is read often and changed seldom: the index lives as long as the list itself. */
const indexes = new WeakMap<readonly KernName[], NameIndex>();

function buildIndex(kernen: readonly KernName[]): NameIndex {
  const names = new Map<string, IndexedName[]>();
  const add = (name: IndexedName): void => {
    const first = name.forms[0];
    if (first === undefined) return;
    const known = names.get(first);
    if (known === undefined) names.set(first, [name]);
    else known.push(name);
  };
  for (const { code, name, aliases = [] } of kernen) {
    for (const spelling of [name, ...aliases]) {
      const forms = nameForms(spelling);
      const hasUmlaut = UMLAUT.test(spelling.normalize('NFC'));
      add({ code, forms, isByPeople: false, hasUmlaut });
    }
  }
  // A place that is called like the people of another one is the place.
  const places = new Set(names.keys());
  for (const { code, name } of kernen) {
    const forms = nameForms(name);
    const last = forms.at(-1) ?? '';
    for (const people of inhabitantForms(last)) {
      if (places.has(people)) continue;
      const before = forms.slice(0, -1);
      add({ code, forms: [...before, people], isByPeople: true, hasUmlaut: false });
    }
  }
  for (const known of names.values())
    known.sort((one, other) => other.forms.length - one.forms.length);
  const filter = new Uint8Array(SLOTS);
  for (const hash of [...names.keys()].flatMap(hashesOf)) filter[hash & (SLOTS - 1)] = 1;
  return { names, filter, places, sounds: soundsOf(kernen) };
}

/** What sounds like one kern, and like no other; `null`: like several. */
function soundsOf(kernen: readonly KernName[]): Map<string, IndexedName | null> {
  const sounds = new Map<string, IndexedName | null>();
  for (const { code, name, aliases = [] } of kernen) {
    for (const spelling of [name, ...aliases]) {
      const forms = nameForms(spelling);
      const [only] = forms;
      if (only === undefined || forms.length > 1) continue;
      for (const key of slipsOf(soundKey(only))) {
        const known = sounds.get(key);
        const isOther = known === null || (known !== undefined && known.code !== code);
        const found = { code, forms, isByPeople: false, hasUmlaut: true };
        if (key !== '') sounds.set(key, isOther ? null : found);
      }
    }
  }
  return sounds;
}

/** Words of so many letters are compared by their sound. */
const HEARD_LETTERS = 7;

function heard(
  { sounds }: NameIndex,
  words: KernWords,
  at: number,
  text: string,
): IndexedName | undefined {
  const first = text.charCodeAt(words.startOf(at));
  // A capital letter: a name, or the start of a sentence.
  if (!(first >= 0x41 && first <= 0x5a) || words.lengthOf(at) < HEARD_LETTERS) return undefined;
  const form = words.word(at)?.form ?? '';
  const key = soundKey(form);
  if (key === '' || NOT_HEARD.test(form)) return undefined;
  for (const slip of slipsOf(key)) {
    const known = sounds.get(slip);
    if (known) return { ...known, forms: [form] };
  }
  return undefined;
}

/** Streets, firms and people of a place are not the place. */
const NOT_HEARD = /(?:straat|weg|laan|plein|dijk|kade|park|ers?|sters?|naar|aren|se|school|huis)$/;

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
  const index = indexOf(kernen);
  const { names, filter, places } = index;
  if (names.size === 0) return [];
  const words = new KernWords(text);
  const isKern = (form: string): boolean => places.has(form);
  const mentions: KernMention[] = [];
  let at = 0;
  while (at < words.count) {
    const isKnown = filter[words.hashOf(at) & (SLOTS - 1)] === 1;
    const spelt = isKnown ? names.get(words.word(at)?.form ?? '') : undefined;
    const name =
      spelt?.find(({ forms }) => fits(words, at, forms)) ?? heard(index, words, at, text);
    if (name === undefined) {
      at += 1;
      continue;
    }
    const last = at + name.forms.length - 1;
    const candidate = { text, words, first: at, last, isKern };
    const { isByPeople, hasUmlaut } = name;
    const isOtherLetter = !hasUmlaut && words.word(last)?.hasUmlaut === true;
    if (!isOtherLetter && (isByPeople ? areInhabitants(candidate) : isMentioned(candidate))) {
      const start = words.word(at)?.start ?? 0;
      const end = words.word(last)?.end ?? start;
      const evidence = { start, end, text: text.slice(start, end) };
      mentions.push({ code: name.code, evidence, isByPeople });
    }
    at = last + 1;
  }
  return mentions;
}
