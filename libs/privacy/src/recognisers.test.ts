import fc from 'fast-check';
import { passesElevenCheck } from './bsn';
import { passesMod97 } from './iban';
import { maskText } from './index';

const found = (text: string) =>
  maskText(text).findings.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('structured identifiers', () => {
  it.each([
    // 123456782: the made-up number that passes the 11-check.
    ['BSN 123456782.', ['bsn: 123456782']],
    ['nr 123.456.782 of 1234-56-782', ['bsn: 123.456.782', 'bsn: 1234-56-782']],
    ['12-05-2024 123456782', ['bsn: 123456782']],
    // The example account of the IBAN registry for the Netherlands, and that for Germany.
    ['op NL91 ABNA 0417 1643 00 graag', ['iban: NL91 ABNA 0417 1643 00']],
    ['nl91abna0417164300', ['iban: nl91abna0417164300']],
    ['DE89370400440532013000', ['iban: DE89370400440532013000']],
    ['bel (0597) 12 34 56', ['telefoon: (0597) 12 34 56']],
    ['een bewoner (06-12345678): graag bellen', ['telefoon: 06-12345678']],
    // Begins like a day of December, and is a mobile number all the same.
    ['bel 06-12 34 56 78 na zessen', ['telefoon: 06-12 34 56 78']],
    ['bel 06-12 345 678 na zessen', ['telefoon: 06-12 345 678']],
    ['op 06-12 2026 10 uur', []],
    ['0475 - 12 34 56 of 050-123 4567', ['telefoon: 0475 - 12 34 56', 'telefoon: 050-123 4567']],
    ['+31 (0)6 12345678', ['telefoon: +31 (0)6 12345678']],
    ['0031612345678', ['telefoon: 0031612345678']],
    ['+49 151 23456789', ['telefoon: +49 151 23456789']],
    ['tel. 123 456', ['telefoon: 123 456']],
    ['mail j.overbosch+x@voorbeeld.nl.', ['email: j.overbosch+x@voorbeeld.nl']],
    ['x (at) voorbeeld punt nl', ['email: x (at) voorbeeld punt nl']],
    ['KL-204-V en 12-ab-cd', ['kenteken: KL-204-V', 'kenteken: 12-ab-cd']],
    ['kenteken 12ABC3', ['kenteken: 12ABC3']],
    [
      'zie @piet_88 en @piet@mastodon.example',
      ['handle: @piet_88', 'handle: @piet@mastodon.example'],
    ],
    ['https://www.facebook.com/een.naam!', ['profiel: https://www.facebook.com/een.naam']],
    ['x.com/eennaam', ['profiel: x.com/eennaam']],
    ['https://mastodon.example/@eennaam', ['profiel: https://mastodon.example/@eennaam']],
    ['geb. 12/5/58', ['geboortedatum: 12/5/58']],
    ['geboren te Sneek op 3 mei 1960', ['geboortedatum: 3 mei 1960']],
    ['geboortedatum: 1960-05-03', ['geboortedatum: 1960-05-03']],
    ['Mevrouw (9-11-1951) belde', ['geboortedatum: 9-11-1951']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'nummer 123456783 faalt', // one off: fails the 11-check
    'IBAN NL92 ABNA 5417 1643 00', // wrong check digits
    'negen cijfers 612345678',
    'trein van 20-25-km per uur',
    'code KL204V',
    'phoenix.com/pagina en linkedin.com/company/voorbeeld',
    'de akte van 3 mei 1960',
    'Handelingen 2016-2017 en 2015-2016',
    'sinds de plant is aangebracht op 15 juli 2016', // "geb" begins more words than "geboren"
    'werd gebracht sinds 15 juli 2016',
    'een kenteken dat in 2014 en 2015 en daarna gold',
    'boven bladzijde 13 staat het Frans',
    'plan Voor4U. Het Agentschap',
    'er is 1200 MW nodig in 2024 VVD',
  ])('stays readable: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['woont Burgemeester van Overboschstraat 118', ['adres: Burgemeester van Overboschstraat 118']],
    ['Lange Nieuwstraat 12 bis', ['adres: Lange Nieuwstraat 12 bis']],
    ['op de Oude Dyk 12-3', ['adres: Oude Dyk 12-3']],
    ['1e Dwarsstraat 3D', ['adres: 1e Dwarsstraat 3D']],
    ['mijn adres: Het Klokhuis 12, 1234 AB', ['adres: Het Klokhuis 12', 'adres: 1234 AB']],
    ['Hoge Meent 7c', ['adres: Hoge Meent 7c']],
    ['postcode 1234ab', ['adres: 1234ab']],
    ['1234 AB 12', ['adres: 1234 AB 12']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'aan de Dorpsstraat 5 mensen',
    'herinrichting Dorpsstraat 2026',
    'Postbus 77, wijk 5 en windpark 12',
    'bijeenkomst Oosterwijk 13-9',
    'de snelweg 28',
    'Bericht uit Den Oever, 12 reacties onder elkaar',
    'Vanuit Kornhorst en Den Oever, 4 boze vaders',
  ])('stays readable: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['mevr. J.P. van den Overbosch-Klein', ['naam: J.P. van den Overbosch-Klein']],
    ['dhr de vries belde', ['naam: de vries']],
    ['MEVR. OVERBOSCH BELDE', ['naam: OVERBOSCH']],
    ['DHR J.P. VAN DER OVERBOSCH-KLEIN KLAAGT', ['naam: J.P. VAN DER OVERBOSCH-KLEIN']],
    ['Fam. De Overbosch', ['naam: De Overbosch']],
    ['wijkagent van Overbosch', ['naam: van Overbosch']],
    ['wethouder Overbosch van Financiën', ['naam: Overbosch']],
    ['dr. A. Overbosch', ['naam: A. Overbosch']],
    ["Klaas 't Hart", ["naam: Klaas 't Hart"]],
    ['Tjibbe Sjaardema', ['naam: Tjibbe Sjaardema']],
    ['Onbekend van der Overbosch', ['naam: Onbekend van der Overbosch']],
    ['Mvg,\n\nOverbosch', ['naam: Overbosch']],
    ['groetjes anneke', ['naam: anneke']],
    ['Mijn naam is Overbosch', ['naam: Overbosch']],
    ['Ik ben Klazien', ['naam: Klazien']],
    ['volgens Piet-Sjoerd en Anneke Bos', ['naam: Piet-Sjoerd en Anneke Bos']],
    ['de heren Bos en De Wit', ['naam: Bos en De Wit']],
    ["Sietske's fiets", ['naam: Sietske']],
    ['dhr El Overbosch', ['naam: El Overbosch']],
    ['Hoekstra belde', ['naam: Hoekstra']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('planted identifiers', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'de', 'gemeente', 'luistert', 'niet', 'Wij', 'wonen', 'in', '12', '2024', '€ 4.000', 'mevrouw', 'azc', 'om',
        '20.00', 'uur', 'zaak', 'nr.', '5', 'geboren', 'op', '3 maart', 'straat', '(', ')', 'Jan', 'tel.', '@', '380 kV',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' ')); // prettier-ignore
  const digits = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const bsn = digits(8).chain((start) => {
    const last = Array.from('0123456789').filter((digit) => passesElevenCheck(start + digit));
    return last.length === 0
      ? fc.constant('123456782')
      : fc.constantFrom(...last.map((d) => start + d));
  });
  const spaced = (value: string) => [
    value,
    value.replace(/(...)(...)(...)/, '$1 $2 $3'),
    value.replace(/(...)(...)(...)/, '$1.$2.$3'),
  ];
  const iban = digits(10).map((account) => {
    const check = Array.from({ length: 97 }, (_, index) => String(index + 2).padStart(2, '0'));
    return `NL${check.find((pair) => passesMod97(`NL${pair}INGB${account}`)) ?? '00'}INGB${account}`;
  });
  const planted = fc.oneof(
    bsn.chain((value) => fc.constantFrom(...spaced(value))),
    iban.chain((value) => fc.constantFrom(value, value.replace(/(.{4})(?=.)/g, '$1 '))),
    digits(8).chain((rest) =>
      fc.constantFrom(`06${rest}`, `06-${rest}`, `+31 6 ${rest}`, `0031 6${rest}`),
    ),
    fc
      .tuple(digits(3), fc.constantFrom('voorbeeld.nl', 'dorp.example'))
      .map(([n, host]) => `piet.${n}@${host}`),
    digits(3).map((n) => `KL-${n}-V`),
    digits(4).map((n) => `https://instagram.com/piet${n}`),
    fc.integer({ min: 1000, max: 9999 }).map((n) => `${n} XB`),
  );

  it('never survive in Dutch-like text', () => {
    fc.assert(
      fc.property(words, planted, words, (before, value, after) => {
        expect(maskText(`${before} ${value} ${after}`).text).not.toContain(value);
      }),
      { numRuns: 3000 },
    );
  });

  it('include every number that passes the 11-check, and no bare one that fails it', () => {
    fc.assert(
      fc.property(digits(9), (value) => {
        const isMasked = maskText(`nummer ${value}.`).findings.length > 0;
        expect(isMasked).toBe(passesElevenCheck(value));
      }),
      { numRuns: 500 },
    );
  });
});
