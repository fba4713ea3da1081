import fc from 'fast-check';
import { maskText } from './mask-text';

/** Invented names that stand in no list of the product. */
const GIVEN = [
  'Xantine',
  'Oebelma',
  'Jorwin',
  'Brizelle',
  'Kwirijn',
  'Zubeyra',
  'Mykosh',
  'Tjoeline',
];
const SURNAMES = [
  'Vrolderink',
  'van der Zwaluw',
  'El Bourazzi',
  'Plokhuizer',
  'Drzewicka',
  'ter Wolbeke',
];
const given = fc.constantFrom(...GIVEN);
const surname = fc.constantFrom(...SURNAMES);
const full = fc
  .tuple(given, fc.constantFrom('van der Zwaluw', 'ter Wolbeke', 'Jansma', 'Dekker'))
  .map(([first, last]) => `${first} ${last}`);

/** Frames in which only a person stands; `#` is the name. */
const LONE = [
  'Volgens # is het na tienen niet veilig.',
  'Vanmiddag met # gesproken over de opvang.',
  'Kun je # even terugbellen?',
  'Beste #, wanneer rijdt de bus weer?',
  'Terugbellen: #',
  'Het is stil op straat.\n\nGroetjes, #',
  'Gisteren zei # dat de lantaarns uit blijven.',
  'Ik heet # en ik woon hier pas.',
  'Buurman # durft niets meer te zeggen.',
];
const TITLED = [
  'Mevrouw # belde over de stank.',
  'De familie # verhuist.',
  'dhr. # wil antwoord',
  'Geachte heer #, hierbij ons verzoek.',
  'De weduwe # krijgt geen vergoeding.',
];
const FULL = [
  '# meldt dat het putje verstopt is.',
  'Melder: #, na vijven.',
  'De zoon van # is bedreigd.',
  'Dank aan # voor de koffie.',
  'Bewoonster # (78) ligt er wakker van.',
  'Aangifte gedaan door #.',
  'Wij wachten nog.\nMet vriendelijke groet,\n#',
];

const planted = fc.oneof(
  fc.tuple(fc.constantFrom(...LONE), given),
  fc.tuple(fc.constantFrom(...TITLED), surname),
  fc.tuple(fc.constantFrom(...FULL), full),
);

it('masks names that no list knows, where a person is meant', () => {
  fc.assert(
    fc.property(planted, ([frame, name]) => {
      const { text } = maskText(frame.replace('#', name));
      const last = name.split(' ').at(-1) ?? name;
      expect(text).not.toContain(last);
      expect(text).toContain('[naam 1]');
      expect(maskText(text).text).toBe(text);
    }),
    { numRuns: 300 },
  );
});

it.each([
  'Volgens Stedin duurt het nog een jaar.',
  'Lees het Dagblad van het Noorden.',
  'Winkelier belt over overlast bij Albert Heijn.',
  'Agrariër vindt de regels oneerlijk.',
  'Beste Raadsleden, Beste Burgemeester en Wethouders,',
  'Zorginstelling Morgenster meldt een wachtlijst.',
  'Gesproken met Dorpsraad en Plaatselijk Belang.',
  'Bewoner Wieringerwerf: de bus rijdt niet.',
  'Volgens Wommels en Hippolytushoef kan het anders.',
  'Alphen aan den Rijn ligt ver van Bergen op Zoom.',
  'Bron: Leeuwarder Courant',
  'MENEER IS BOOS, MEVROUW WIL NIET',
])('leaves readable what is no person: %s', (text) => {
  expect(maskText(text).text).toBe(text);
});

it.each([
  ['MENEER VROLDERINK IS BOOS', 'MENEER [naam 1] IS BOOS'],
  ['MEVROUW VAN DER ZWALUW BELT', 'MEVROUW [naam 1] BELT'],
  ["mevrouw d'Ailleurs belt", 'mevrouw [naam 1] belt'],
  ['mevrouw Oude Vrolderink belt', 'mevrouw [naam 1] belt'],
  ['Mw. Zwart-de Vrolder was er', 'Mw. [naam 1] was er'],
  ['Jan Scholte in het Hof schreef', '[naam 1] schreef'],
  ['Moeder (Brizelle Jansma) belt', 'Moeder ([naam 1]) belt'],
  ['Anna en Brizelle zijn weg', '[naam 1] zijn weg'],
  ['volgens van der Zwaluw niet', 'volgens [naam 1] niet'],
])('reads names in all their shapes: %s', (text, expected) => {
  expect(maskText(text).text).toBe(expected);
});

it.each([
  ['pietje apenstaartje voorbeeld punt nl', '[email 1]'],
  ['pietje at voorbeeld.nl', '[email 1]'],
  ['info(a)voorbeeld.nl', '[email 1]'],
  ['insta: pietje_82', 'insta: [handle 1]'],
  ['Duits kenteken EL-AB 1234', 'Duits kenteken [kenteken 1]'],
  ['Jan de Vries, 3-5-1961', '[naam 1], [geboortedatum 1]'],
  ['Hoofdweg Oost 12', '[adres 1]'],
  ['Westeinde 44', '[adres 1]'],
])('masks other ways of writing: %s', (text, expected) => {
  expect(maskText(text).text).toBe(expected);
});

it.each([
  'Jan de Vries, 3-5-2026',
  'we meet at work punt',
  'Hoofdweg Oost',
  'twitter: niets te zien',
])('does not take for more than it is: %s', (text) => {
  expect(maskText(text).text.replace('[naam 1]', 'Jan de Vries')).toBe(text);
});
