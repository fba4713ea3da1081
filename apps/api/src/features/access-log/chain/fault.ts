import type { ChainFaultKind } from '@poolshoogte/contracts';

/** Something that is wrong with a chain, in Dutch, at the line where it shows. */
export interface ChainFault {
  readonly kind: ChainFaultKind;
  readonly seq: number;
  readonly text: string;
}

/** The number and the hash of a line. */
export interface ChainPoint {
  readonly seq: number;
  readonly hash: Buffer;
}

const lines = (first: number, last: number): string =>
  first === last ? `regel ${first}` : `regel ${first} tot en met ${last}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const are = (first: number, last: number): string => (first === last ? 'is' : 'zijn');

export const FAULTS = {
  changed: (seq: number): ChainFault => ({
    kind: 'changed',
    seq,
    text: `Regel ${seq} is na het verzegelen gewijzigd.`,
  }),
  resealed: (before: number, seq: number): ChainFault => ({
    kind: 'changed',
    seq: before,
    text: `Regel ${before} is gewijzigd en opnieuw verzegeld: regel ${seq} sluit er niet op aan.`,
  }),
  removed: (first: number, last: number): ChainFault => ({
    kind: 'removed',
    seq: first,
    text: `${capital(lines(first, last))} ${are(first, last)} verwijderd.`,
  }),
  inserted: (first: number, last = first): ChainFault => ({
    kind: 'inserted',
    seq: first,
    text: `${capital(lines(first, last))} ${are(first, last)} later tussengevoegd.`,
  }),
  swapped: (first: number, last: number): ChainFault => ({
    kind: 'swapped',
    seq: first,
    text: `Regel ${first} en regel ${last} zijn verwisseld.`,
  }),
  gap: (first: number, last: number): ChainFault => ({
    kind: 'gap',
    seq: first,
    text: `De nummering slaat ${lines(first, last)} over, terwijl de regels op elkaar aansluiten.`,
  }),
  cutOff: (first: number, last: number): ChainFault => ({
    kind: 'cut_off',
    seq: first,
    text: `Aan het einde ${are(first, last)} ${lines(first, last)} afgeknipt.`,
  }),
  headGone: (seq: number): ChainFault => ({
    kind: 'cut_off',
    seq,
    text: 'De bewaarde stand van deze keten is weg: of er aan het einde iets ontbreekt, is niet te zien.',
  }),
  headChanged: (seq: number): ChainFault => ({
    kind: 'changed',
    seq,
    text: `De laatste regel (${seq}) past niet bij de bewaarde stand: een van beide is gewijzigd.`,
  }),
  beginGone: (seq: number): ChainFault => ({
    kind: 'removed',
    seq,
    text: `Alles tot en met regel ${seq} is weg, zonder regel die zegt dat het is opgeruimd.`,
  }),
  anchorGone: (seq: number): ChainFault => ({
    kind: 'cut_off',
    seq,
    text: `Regel ${seq}, waarvan u de stempel bewaarde, is er niet.`,
  }),
  anchorPruned: (seq: number): ChainFault => ({
    kind: 'anchor',
    seq,
    text: `Regel ${seq} is al opgeruimd: deze stempel is niet meer te toetsen. Gebruik een nieuwere.`,
  }),
  anchorDiffers: (seq: number): ChainFault => ({
    kind: 'anchor',
    seq,
    text: `Regel ${seq} heeft een andere stempel dan u bewaarde: de keten is tot daar herschreven.`,
  }),
} as const;
