import { maskText, normaliseInput } from '@poolshoogte/privacy';

/** A placeholder can be longer than what it stands for. */
const LONGEST = 400;
const LONGEST_READ = 200;

/** The title of an event as it is kept and shown: masked like the text of a signal. */
export function keptTitle(title: string): string {
  const whole = normaliseInput(title).replace(/\s+/g, ' ');
  return maskText(whole.slice(0, LONGEST_READ)).text.slice(0, LONGEST);
}
