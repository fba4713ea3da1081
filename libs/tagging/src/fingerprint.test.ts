import fc from 'fast-check';
import { fingerprint } from './fingerprint';

it.each([
  ['RT @dorpskrant: De bús rijdt niet!', 'de bus rijdt niet'],
  ['FW: Re: De bus   rijdt\n niet', 'De bus rijdt niet.'],
  ['De bus rijdt niet https://voorbeeld.nl/a?b=c', 'de bus rijdt niet'],
  ['Brief van [naam 1]', 'brief van [naam 2]!'],
  ['Twee auto’s in ’t dorp', "twee auto's in 't dorp"],
])('is equal for an echo: %j', (echo, original) => {
  expect(fingerprint(echo)).toBe(fingerprint(original));
});

it('differs when a word or a number differs', () => {
  expect(fingerprint('brug dicht tot 3 mei')).not.toBe(fingerprint('brug dicht tot 4 mei'));
  expect(fingerprint('wel een azc')).not.toBe(fingerprint('geen azc'));
});

it('keeps other scripts and is empty without words', () => {
  expect(fingerprint('Привет, мир!')).toBe('привет мир');
  expect(fingerprint(' … !! ')).toBe('');
});

it('is its own fingerprint and ignores case and white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const once = fingerprint(text);
      expect(fingerprint(once)).toBe(once);
      expect(fingerprint(`\n ${text}\t`)).toBe(once);
      expect(once).not.toMatch(/\s\s|^\s|\s$/);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ,.!]{0,60}$/), (text) => {
      expect(fingerprint(text.toUpperCase())).toBe(fingerprint(text));
    }),
  );
});
