import fc from 'fast-check';
import { findKernen, type KernName } from './find-kernen';

const KERNEN: readonly KernName[] = [
  { code: 'A', name: 'Scheemda' },
  { code: 'B', name: 'Nieuw Scheemda' },
  { code: 'C', name: "'t Veld" },
  { code: 'D', name: 'Winkel' },
  { code: 'E', name: 'Houten' },
  { code: 'F', name: 'Goënga' },
  { code: 'G', name: 'Kelpen-Oler' },
  { code: 'H', name: 'Rossum' },
  { code: 'I', name: 'Bolsward', aliases: ['Boalsert'] },
  { code: 'J', name: 'Neer' },
  { code: 'K', name: 'Sint Geertruid' },
  { code: 'L', name: 'Gauw' },
  { code: 'M', name: 'Mussel' },
  { code: 'N', name: "'t Waar" },
  { code: 'O', name: 'Rien' },
  { code: 'P', name: 'Musselkanaal' },
  { code: 'Q', name: 'Oudega' },
];

const codes = (text: string): string =>
  findKernen(text, KERNEN)
    .map(({ code }) => code)
    .join('');

it.each([
  ['Overlast in Scheemda en in Nieuw-Scheemda.', 'AB'],
  ['nieuw scheemda is niet scheemda', 'BA'],
  ['Vergadering te Goenga over de brug', 'F'],
  ['KELPEN OLER en Kelpen–Oler', 'GG'],
  ['In Boalsert is markt', 'I'],
  ['St. Geertruid en Sint-Geertruid', 'KK'],
  ['Musselkanaal, niet Scheemdam', 'P'],
  ['Oudega krijgt een nieuwe brug', 'Q'],
])('finds names whatever their spelling: %s', (text, expected) => {
  expect(codes(text)).toBe(expected);
});

it.each(["Feest in 't Veld!", 'Feest in ’t Veld!', 'Feest in ‘t Veld!', '’T VELD feest'])(
  'knows every apostrophe and keeps it in the evidence: %s',
  (text) => {
    const [mention] = findKernen(text, KERNEN);
    expect(mention?.code).toBe('C');
    expect(mention?.evidence.text).toMatch(/^['’‘][tT] V/);
  },
);

it.each([
  ['De winkel is dicht en de houten bank is stuk.', ''],
  ['Kom gauw neer op de mosselbank, een mussel.', ''],
  ['De fiets stond bij houten kisten.', ''],
  ['Houten banken zijn duur.', ''],
  ['Is ’t waar dat men op ’t veld bouwt?', ''],
  ['De winkel in Winkel is dicht.', 'D'],
  ['Ik woon al jaren in winkel.', 'D'],
  ['Mensen uit houten zijn boos.', 'E'],
  ['Er kwam een groep vanuit Neer.', 'J'],
  ['Neer: dertig mensen op de dijk.', 'J'],
  ['Wij gaan naar Gauw.', 'L'],
  ['Klopt het dat in ’t Waar een mast komt?', 'N'],
  ['HOUTEN BANKEN TE KOOP, NIET GAUW.', ''],
])('takes an ordinary word for a place only when it is written as one: %s', (text, expected) => {
  expect(codes(text)).toBe(expected);
});

it.each([
  ['Mevrouw van Rossum belde.', ''],
  ['Dhr. Van Rossum was er.', ''],
  ['Van Rossum belde gisteren.', ''],
  ['Gesproken met J. van Houten.', ''],
  ['Jan van Houten vroeg het.', ''],
  ['Ik sprak Rien gisteren, en Rien vond het goed.', ''],
  ['mw. Rossum schreef', ''],
  ['De burgemeester van Houten was er.', 'E'],
  ['Van Houten naar Rossum is een uur.', 'EH'],
  ['De inwoners van Rossum', 'H'],
  ['Kaatsen in Rien', 'O'],
])('leaves persons out: %s', (text, expected) => {
  expect(codes(text)).toBe(expected);
});

it('leaves the municipality and a namesake elsewhere out', () => {
  expect(codes('De gemeente Houten schrijft')).toBe('');
  expect(codes('Koeien in Oudega bij Drachten')).toBe('');
  expect(codes('Koeien in Oudega bij Bolsward')).toBe('QI');
});

it.each([
  ['Winschoten', 'Bij ons in Winschooten staat het weer blank.', 'W'],
  ['Hippolytushoef', 'De bakker in Hypolitushoef stopt ermee.', 'W'],
  ['Wieringerwerf', 'Overlast bij de sluis in Wieringerwef', 'W'],
  ['Winschoten', 'De Winschooter boekhandel sluit.', ''],
  ['Winschoten', 'winschooten', ''],
  ['Zurich', 'Morgen vliegen wij naar Zürich.', ''],
  ['Zurich', 'De brug bij Zurich is stuk.', 'W'],
])('hears %s in other spellings, with a capital: %s', (name, text, expected) => {
  const found = findKernen(text, [{ code: 'W', name }]);
  expect(
    found
      .filter(({ isByPeople }) => !isByPeople)
      .map(({ code }) => code)
      .join(''),
  ).toBe(expected);
});

it('knows what people of a kern are called, and says that it is only that', () => {
  const [mention] = findKernen('Veel Houtenaren waren boos.', KERNEN);
  expect(mention).toMatchObject({ code: 'E', isByPeople: true });
  expect(codes('De Winkelier en de houtenaar')).toBe('');
  expect(codes('Het Scheemdaer Nieuwsblad schrijft')).toBe('');
});

it.each([
  ['In de Haarlemse wijk Schalkwijk staat een toren.', ''],
  ['In Schalkwijk staat een toren.', 'S'],
  ['Bewoner Schalkwijk: veel te hard gereden.', ''],
  ['het dorpsbelang van Schalkwijk', 'S'],
])('leaves a namesake elsewhere and a surname out: %s', (text, expected) => {
  const found = findKernen(text, [{ code: 'S', name: 'Schalkwijk' }]);
  expect(found.map(({ code }) => code).join('')).toBe(expected);
});

it('never reads a placeholder', () => {
  expect(codes('[scheemda 1] woont in [plaats 2]')).toBe('');
});

it('gives literal evidence for any text, and nothing without kernen', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(' Scheemda', ' van ', ' Houten', "'t Veld", ' mw. ', 'in '),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      for (const { evidence } of findKernen(text, KERNEN)) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        expect(evidence.text).not.toBe('');
      }
      expect(findKernen(text, [])).toEqual([]);
    }),
  );
});
