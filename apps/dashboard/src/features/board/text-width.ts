/** Advance widths of Source Sans 3 (regular) in thousandths of an em, for the letters that stand out. */
const NARROW = new Map<string, number>([
  ...[..." ’'.,|"].map((letter): [string, number] => [letter, 220]),
  ...[...'iljI'].map((letter): [string, number] => [letter, 255]),
  ...[...'frt()-'].map((letter): [string, number] => [letter, 330]),
  ...[...'sczJ'].map((letter): [string, number] => [letter, 440]),
  ...[...'mwMW'].map((letter): [string, number] => [letter, 820]),
]);
const LOWER = 525;
const UPPER = 600;
/** Semibold is this much wider. */
const BOLD = 1.04;

/** About how wide a text is, in px; good enough to keep labels apart before they are drawn. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  let thousandths = 0;
  for (const letter of text) {
    thousandths += NARROW.get(letter) ?? (letter === letter.toLowerCase() ? LOWER : UPPER);
  }
  return (thousandths / 1000) * size * (isBold ? BOLD : 1);
}
