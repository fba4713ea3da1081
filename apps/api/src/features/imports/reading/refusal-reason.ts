/**
 * Why one row was not imported. A closed list: the code goes into the report, the sentence to the
 * user. A code without a sentence does not compile.
 */
export const REFUSAL_REASONS = [
  'too_few_columns',
  'too_many_columns',
  'row_too_large',
  'cell_too_large',
  'text_too_long',
  'quote_not_closed',
  'invalid_characters',
  'invalid_json',
  'incomplete_entry',
  'no_text',
  'no_date',
  'impossible_date',
  'future_date',
  'unknown_source_kind',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** One Dutch sentence a reason: what is wrong and what to do. Never contains the row's own text. */
export const REFUSAL_SENTENCES = {
  too_few_columns:
    'Deze rij heeft minder kolommen dan de kopregel. Vul de rij aan in uw bestand en probeer het opnieuw.',
  too_many_columns:
    'Deze rij heeft meer kolommen dan de kopregel. Zet tekst met een scheidingsteken tussen aanhalingstekens.',
  row_too_large: 'Deze rij is te groot om te lezen. Maak de rij korter of splits hem.',
  cell_too_large: 'Een van de cellen in deze rij is te lang. Maak de cel korter.',
  text_too_long:
    'De tekst van deze rij is te lang. Kort de tekst in of splits hem over meer rijen.',
  quote_not_closed:
    'Een aanhalingsteken in deze rij wordt niet gesloten. Zet er een aanhalingsteken bij of haal het weg.',
  invalid_characters:
    'In deze rij staan tekens die niet te lezen zijn. Sla het bestand opnieuw op als CSV UTF-8.',
  invalid_json: 'Deze regel is geen geldige JSON. Zet op elke regel precies één object.',
  incomplete_entry: 'Dit bericht is niet volledig ontvangen. Haal de bron later opnieuw op.',
  no_text: 'Deze rij heeft geen tekst. Vul de tekst in of haal de rij weg.',
  no_date: 'In deze rij staat geen datum die te lezen is. Schrijf de datum als dag-maand-jaar.',
  impossible_date: 'De datum in deze rij bestaat niet of ligt voor 1990. Verbeter de datum.',
  future_date: 'De datum in deze rij ligt in de toekomst. Verbeter de datum.',
  unknown_source_kind:
    'De soort bron in deze rij is onbekend. Kies bijeenkomst, melding of online.',
} as const satisfies Record<RefusalReason, string>;
