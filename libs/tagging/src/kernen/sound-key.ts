/** Shorter names sound too much like other words. */
const NAME_LETTERS = 7;
/** Longer than any name of a place: not worth listening to, and slow. */
const LONGEST_NAME = 30;
const KEY_LETTERS = 5;
/** From this length a name may also miss, or have, one letter. */
const SLIP_LETTERS = 9;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/uij|uy|ui|oe|eu|ou|au/g, 'u'],
  [/eij|ij|ey|ei|y|ie/g, 'i'],
  [/th/g, 't'],
  [/sch(?=[^aeiou]|$)/g, 's'],
  [/ck|ch|gh|c|q/g, 'k'],
  [/ph|v/g, 'f'],
  [/z/g, 's'],
  [/ae/g, 'a'],
  [/([a-z])\1+/g, '$1'],
  [/en(?=$|s)/g, ''],
  [/e$/, ''],
  [/d$/, 't'],
];

/**
 * How a folded word sounds, roughly: the same for old and new spelling ("Heythuysen", "Heithuizen"),
 * for a doubled letter too many or too few. Empty for what is too short to tell.
 */
export function soundKey(form: string): string {
  if (form.length < NAME_LETTERS || form.length > LONGEST_NAME) return '';
  const key = RULES.reduce((word, [pattern, sound]) => word.replace(pattern, sound), form);
  return key.length < KEY_LETTERS ? '' : key;
}

/** The keys under which a name is found by what sounds like it, slips of one letter included. */
export function slipsOf(key: string): readonly string[] {
  if (key.length < SLIP_LETTERS) return [key];
  // Never the first letter: people get that right, and another first letter is another place.
  const shorter = Array.from(key.slice(1), (_, at) => key.slice(0, at + 1) + key.slice(at + 2));
  return [...new Set([key, ...shorter])];
}
