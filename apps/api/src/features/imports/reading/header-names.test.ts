import { recogniseColumns } from './header-names';

describe('recognising columns', () => {
  it.each([
    ['Tekst', 'text'],
    ['OMSCHRIJVING ', 'text'],
    ['Omschrijving van de klacht', 'text'],
    ['Toelíchting', 'text'],
    ['Datum melding', 'occurredOn'],
    ['datum_melding', 'occurredOn'],
    ['Wanneer?', 'occurredOn'],
    ['Datum binnenkomst', 'occurredOn'],
    ['Woonplaats', 'kern'],
    ['Kanaal', 'channel'],
    ['Soort bron', 'channel'],
    ['Zaaknummer', 'externalId'],
    ['Nr.', 'externalId'],
    ['Gemeente', 'municipality'],
    ["Thema's", 'themes'],
    ['Fase', 'phase'],
    ['Wat speelt er in het dorp?', 'text'],
    ['Waar was dit', 'kern'],
    ['Waterpeil', null],
    ['Wat is er gedaan', null],
    ['Geboortedatum', null],
    ['Datum afgehandeld', null],
    ['Telefoonnummer', null],
    ['Naam melder', null],
    ['Interne toelichting', null],
    ['', null],
  ] as const)('reads %j as %s', (header, field) => {
    expect(recogniseColumns([header])).toEqual([field]);
  });

  it('gives each field to one column: the better name, then the one further left', () => {
    expect(recogniseColumns(['Onderwerp', 'Omschrijving', 'Melding'])).toEqual([
      null,
      'text',
      null,
    ]);
    expect(recogniseColumns(['Bron', 'Kanaal', 'Datum ontvangst', 'Datum'])).toEqual([
      null,
      'channel',
      null,
      'occurredOn',
    ]);
    expect(recogniseColumns(['Tekst', 'tekst'])).toEqual(['text', null]);
  });
});
