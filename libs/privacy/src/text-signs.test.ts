import fc from 'fast-check';
import { findBirthDates } from './birth-date';
import { findBsns } from './bsn';
import { findEmails } from './email';
import { findHandles } from './handle';
import { findIbans } from './iban';
import { findLicencePlates } from './licence-plate';
import { findPhones } from './phone';
import { findPostcodes } from './postcode';
import { findProfileLinks } from './profile-link';
import { findStreetAddresses } from './street-address';
import { readSigns, type TextSigns } from './text-signs';
import { slotOf, WordFilter } from './word-filter';

const EVERY_SIGN: TextSigns = {
  digits: Infinity,
  linkedDigits: Infinity,
  hyphens: Infinity,
  hasPostcodeShape: true,
  hasBracketedDigit: true,
  hasAt: true,
  hasSlash: true,
  hasOpening: true,
};
const RECOGNISERS = {
  findBirthDates, findBsns, findEmails, findHandles, findIbans, findLicencePlates, findPhones,
  findPostcodes, findProfileLinks, findStreetAddresses,
}; // prettier-ignore

/** Identifiers, whole and in halves, and what stands between them. */
const pieces = fc
  .array(
    fc.constantFrom(
      '123456782', '1234', '12-05-1958', "3 mei '60", '06', '12345678', '+31 6 ', '(0)', '0597', ' ', '-', '.',
      '/', '\u2013', '(', ')', '* ', 'geb. ', 'geboren te Sneek op ', 'dhr. \uFDD9 ', 'mevrouw ', 'tel. ', '123 456',
      'NL91 ABNA 0417 1643 00', 'nl91abna', '0417164300', '12-AB-34', 'ab-12-cd', 'kenteken ', '1-ABC-23',
      'AB', 'ab', 'postcode ', '1234 AB', '1234ab', 'x@voorbeeld.nl', '@', '@piet', '(at)', '[at]', 'punt nl',
      'x.com/', '/@', 'Dorpsstraat 12', 'Kerkweg nr. 1b', 'hoofdstraat 3 en 5', ',', '\n', 'woont aan de ', 'Jan',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join('')); // prettier-ignore

it.each(Object.entries(RECOGNISERS))('%s finds the same without looking at signs', (_, find) => {
  fc.assert(
    fc.property(pieces, (text) => {
      expect(find(text, readSigns(text))).toEqual(find(text, EVERY_SIGN));
    }),
    { numRuns: 400 },
  );
});

it('says of ordinary text that there is little to find', () => {
  const signs = readSigns('Sinds 2 weken ligt er een gat in de weg, zegt een bewoner.');
  expect(signs).toEqual({
    digits: 1, linkedDigits: 1, hyphens: 0, hasPostcodeShape: false, hasBracketedDigit: false, hasAt: false,
    hasSlash: false, hasOpening: false,
  }); // prettier-ignore
});

it('never denies a listed word, however it is written', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zà-öø-ÿ'.-]{1,12}$/),
      fc.string({ maxLength: 5 }),
      (word, rest) => {
        const filter = new WordFilter([word]);
        const shouted = word.toUpperCase();
        // "ß" becomes two letters in capitals, and then it is another word.
        const text = rest + (shouted.length === word.length ? shouted : word);
        expect(filter.mayHold(slotOf(text, rest.length, text.length))).toBe(true);
      },
    ),
  );
  const filter = new WordFilter(['mevrouw', 'wethouder']);
  const others = ['de', 'het', 'straat', 'dorp', 'bus', 'molen', 'vandaag', 'gemeente'];
  expect(others.filter((word) => filter.mayHold(slotOf(word, 0, word.length)))).toEqual([]);
});
