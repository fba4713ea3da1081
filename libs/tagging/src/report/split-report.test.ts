import fc from 'fast-check';
import type { KernName } from '../kernen/find-kernen';
import { REPORT_PROPOSALS_MAX, splitReport } from './split-report';

const KERNEN: readonly KernName[] = [
  { code: 'A', name: 'Scheemda' },
  { code: 'B', name: 'Winschoten' },
  { code: 'C', name: 'Finsterwolde' },
];

/** Invented from beginning to end. */
const REPORT = `VERSLAG DORPENRONDE SCHEEMDA
Datum: dinsdag 3 maart 2026
Aanwezig: veertig inwoners, de wethouder
Locatie: café De Hoek

1. Welkom
[naam 1] opent de avond en legt uit dat iedereen twee minuten krijgt.

2. Verkeer
Een vader van drie kinderen zegt dat vrachtwagens met zeventig door de bebouwde kom rijden, en dat
niemand controleert.
De wethouder antwoordt dat er in april wordt gemeten.
- Twee leerlingen fietsen om, omdat het pad langs het spoor al een jaar donker is.
- Een mevrouw uit Winschoten wil weten waarom de bus niet meer bij het station stopt.

Wonen in Finsterwolde
[naam 2]: 'Mijn zoon is dertig en woont nog boven op zolder. Er staan vier huizen leeg.'
Volgens een makelaar zijn er tachtig reacties op elke huurwoning die nog vrijkomt.
Applaus.

Tafel 3: zorg
In Scheemda en Winschoten stoppen dit jaar drie huisartsen, en er is geen opvolger.

Actielijst
a. wethouder: uitslag van de meting delen met het dorp en met de school
b. secretariaat: brief sturen aan de vervoerder over de halte bij het station

7. Sluiting
De voorzitter dankt iedereen voor de komst en sluit de avond om tien uur.
`;

it('proposes what people came to say, and leaves out how the meeting was held', () => {
  const { proposals, formalities, isCut } = splitReport(REPORT, KERNEN);
  const short = proposals.map(({ text, kern, kernFrom, heading }) => [
    text.split(' ').slice(0, 3).join(' '),
    kern,
    kernFrom,
    heading,
  ]);
  expect(short).toEqual([
    ['Een vader van', 'A', 'report', '2. Verkeer'],
    ['Twee leerlingen fietsen', 'A', 'report', '2. Verkeer'],
    ['Een mevrouw uit', 'B', 'passage', '2. Verkeer'],
    ["[naam 2]: 'Mijn", 'C', 'heading', 'Wonen in Finsterwolde'],
    ['Volgens een makelaar', 'C', 'heading', 'Wonen in Finsterwolde'],
    ['In Scheemda en', null, null, 'Tafel 3: zorg'],
  ]);
  expect(formalities).toBeGreaterThan(5);
  expect(isCut).toBe(false);
});

it('puts lines together that a mail program broke off', () => {
  const [first] = splitReport(REPORT, KERNEN).proposals;
  expect(first?.text).toMatch(/kom rijden, en dat\nniemand controleert\.$/);
});

it('cuts a very long passage between sentences', () => {
  const sentence = 'De bewoners van de lange straat horen elke nacht het zoemen van de grote hal. ';
  const { proposals } = splitReport(sentence.repeat(40), KERNEN);
  expect(proposals.length).toBeGreaterThan(2);
  for (const { text } of proposals) expect(text).toMatch(/^De bewoners .* hal\.$/s);
});

it('gives no more than a person can look through, and says so', () => {
  const line = 'Bewoners klagen dat het hier elke dag weer een stukje minder wordt.\n\n';
  const { proposals, isCut } = splitReport(line.repeat(REPORT_PROPOSALS_MAX + 1), KERNEN);
  expect(proposals).toHaveLength(REPORT_PROPOSALS_MAX);
  expect(isCut).toBe(true);
});

it('has nothing to propose from nothing', () => {
  for (const text of ['', '\n\n', 'Agenda\n1. Opening\n2. Sluiting']) {
    expect(splitReport(text, KERNEN).proposals).toEqual([]);
  }
});

it('gives literal pieces, in order and apart, for any text', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '1. Wonen',
      '- ',
      'De bus rijdt niet meer door het dorp, zeggen bewoners. ',
      'Scheemda',
      'ACTIELIJST',
      '[naam 1]: ',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const report = parts.join('');
      let from = 0;
      for (const { text, start, end } of splitReport(report, KERNEN).proposals) {
        expect(report.slice(start, end)).toBe(text);
        expect(text.trim()).toBe(text);
        expect(start).toBeGreaterThanOrEqual(from);
        from = end;
      }
    }),
  );
});
