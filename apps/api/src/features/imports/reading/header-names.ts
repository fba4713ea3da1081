import type { SourceFieldName } from './import-row';

/**
 * Names of columns (and keys of JSON objects) that municipalities use, per field, best first: when
 * two columns fit one field the better name wins, then the one further left. Compared by `plainName`.
 */
const NAMES: Readonly<Record<SourceFieldName, readonly string[]>> = {
  text: [
    ...['tekst', 'text', 'omschrijving', 'melding', 'toelichting', 'inhoud', 'bericht', 'signaal'],
    ...['tekst melding', 'omschrijving melding', 'inhoud melding', 'melding tekst', 'beschrijving'],
    ...['verhaal', 'klacht', 'vraag', 'content'],
    ...['reactie', 'opmerking', 'opmerkingen', 'notitie', 'samenvatting', 'description', 'body'],
    ...['message', 'onderwerp', 'titel', 'title', 'subject', 'wat'],
  ],
  occurredOn: [
    ...['datum', 'date', 'datum melding', 'meldingsdatum', 'meldingdatum', 'datum gebeurtenis'],
    ...['wanneer', 'datum tijd', 'datum en tijd', 'datum signaal', 'datum ontvangst', 'tijdstip'],
    ...['ontvangstdatum', 'ontvangen op', 'ontvangen', 'registratiedatum', 'datum registratie'],
    ...[
      'aanmaakdatum',
      'aangemaakt op',
      'occurred on',
      'published',
      'created',
      'created at',
      'dag',
    ],
  ],
  kern: [
    ...['kern', 'dorp', 'plaats', 'woonplaats', 'locatie', 'kern dorp', 'dorp kern', 'dorpskern'],
    ...['kernnaam', 'naam kern', 'plaatsnaam', 'woonplaatsnaam', 'woonkern', 'buurtschap', 'wijk'],
    ...['village', 'place', 'location'],
  ],
  municipality: ['gemeente', 'gemeentecode', 'gemeentenaam', 'municipality', 'gm code'],
  sourceKind: ['source kind', 'soort signaal', 'bronsoort', 'signaalsoort'],
  channel: [
    ...['kanaal', 'soort bron', 'bron', 'herkomst', 'bron melding', 'meldingskanaal', 'via'],
    ...['binnengekomen via', 'ontvangen via', 'type bron', 'brontype', 'channel', 'source'],
  ],
  externalId: [
    ...['meldingnummer', 'meldingsnummer', 'zaaknummer', 'nummer', 'nr', 'id', 'external id'],
    ...['volgnummer', 'volgnr', 'melding nr', 'meldingsnr', 'zaaknr', 'zaak id', 'melding id'],
    ...['registratienummer', 'signaalnummer', 'kenmerk', 'referentie', 'guid'],
  ],
  themes: ['themas', 'thema', "thema's", 'themes', 'theme', 'onderwerpen', 'categorie', 'rubriek'],
  drivers: ['drijfveren', 'drijfveer', 'voedingsbodem', 'voedingsbodems', 'drivers', 'driver'],
  phase: ['fase', 'phase', 'level', 'niveau'],
};

/** Parts of names that still tell what a column holds, below every full name. */
const PARTS: readonly (readonly [SourceFieldName, RegExp])[] = [
  ['text', /omschrijving|toelichting|tekst|inhoud|beschrijving/],
  ['occurredOn', /datum/],
  ['externalId', /(melding|zaak|signaal|registratie).*(nr|nummer)$/],
];

/** Forms that ask instead of name: "Wat speelt er?", "Waar?". Only the first word counts. */
const QUESTION_WORDS: ReadonlyMap<string, SourceFieldName> = new Map([
  ['wat', 'text'],
  ['wanneer', 'occurredOn'],
  ['waar', 'kern'],
]);

/** Dates and texts that are about something other than the signal, often about a person. */
const OTHER_SUBJECT =
  /geboorte|afgehand|afhand|afgerond|gereed|gesloten|sluit|wijzig|mutatie|eind|verloop|streef|deadline|export|print|actie|status|gedaan|afgesproken|afspraak|intern|antwoord|melder|contact/;

const PART_RANK = 1000;
/** Bounds the work on hostile headers. */
const LONGEST_NAME = 100;

/** Case, accents, spaces and punctuation do not count: `Datum_Melding ` equals `datum melding`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const BY_NAME = new Map<string, { field: SourceFieldName; rank: number }>();
for (const [field, names] of Object.entries(NAMES) as [SourceFieldName, readonly string[]][]) {
  names.forEach((name, rank) => BY_NAME.set(plainName(name), { field, rank }));
}

function recognise(written: string): { field: SourceFieldName; rank: number } | undefined {
  const header = written.slice(0, LONGEST_NAME);
  const name = plainName(header);
  const known = BY_NAME.get(name);
  if (known || OTHER_SUBJECT.test(name)) return known;
  const field =
    PARTS.find(([, pattern]) => pattern.test(name))?.[0] ??
    QUESTION_WORDS.get(plainName(header.trim().split(/[^\p{L}]/u)[0] ?? ''));
  return field && { field, rank: PART_RANK };
}

/** The field a JSON key stands for, by full names only. */
export function fieldOfKey(key: string): { field: SourceFieldName; rank: number } | undefined {
  return BY_NAME.get(plainName(key.slice(0, LONGEST_NAME)));
}

/** The field of each column, each field at most once; null = not used, so never read or stored. */
export function recogniseColumns(headers: readonly string[]): (SourceFieldName | null)[] {
  const found = headers.map((header) => recognise(header));
  const best = new Map<SourceFieldName, number>();
  found.forEach((match, column) => {
    if (!match) return;
    const holder = best.get(match.field);
    const rank = holder === undefined ? undefined : found[holder]?.rank;
    if (rank === undefined || match.rank < rank) best.set(match.field, column);
  });
  return found.map((match, column) =>
    match && best.get(match.field) === column ? match.field : null,
  );
}

/**
 * How much a row looks like a header. A full name counts double: a part of a name is also found in
 * a title, or in what a wrong delimiter leaves together.
 */
export function headerScore(
  headers: readonly string[],
  fields: readonly (SourceFieldName | null)[],
): number {
  return fields.reduce((score, field, column) => {
    if (field === null) return score;
    return score + (fieldOfKey(headers[column] ?? '') ? 2 : 1);
  }, 0);
}
