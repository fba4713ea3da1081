import { randomInt } from 'node:crypto';

/** Easily read aloud, hard to confuse: no vowels that make words, no 0 and O, no 1 and l. */
const SIGNS = 'bcdfghjkmnpqrstvwxz23456789';
const LENGTH = 7;

/** A stable name that says nothing of who it is: `medewerker-k7fq2mz`. */
export function newPseudonym(kind: 'medewerker' | 'wandscherm' | 'systeem'): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]);
  return `${kind}-${signs.join('')}`;
}
