const WORDS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];

/** Up to twenty in words, above in digits, as in running Dutch text. */
export function numberInWords(value: number): string {
  return WORDS[value] ?? formatNumber(value);
}

const NUMBER = new Intl.NumberFormat('nl-NL');

/** With a point per thousand: `1.234`. */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** The number with its noun: `1 signaal`, `12 signalen`. */
export function counted(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** `0–3`; one number when the range is a single value. */
export function formatRange({ lo, hi }: { lo: number; hi: number }): string {
  return lo === hi ? formatNumber(lo) : `${formatNumber(lo)}–${formatNumber(hi)}`;
}

/** A range for ears: `0 tot 3`. */
export function spokenRange({ lo, hi }: { lo: number; hi: number }): string {
  return lo === hi ? formatNumber(lo) : `${formatNumber(lo)} tot ${formatNumber(hi)}`;
}

/** `a`, `a en b`, `a, b en c`. */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} en ${names[names.length - 1] ?? ''}`;
}
