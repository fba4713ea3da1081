/** Headings above what is no signal: who was there, what was agreed, when the next meeting is. */
const FORMAL_HEADING =
  /\b(?:opening|welkom|mededelingen|ingekomen stukken|vaststell\p{L}*|notulen|aanwezig\p{L}*|afwezig\p{L}*|presentielijst|agenda|sluiting|afsluiting|actie(?:lijst|punten)?|besluiten(?:lijst)?|afspraken|volgende (?:bijeenkomst|vergadering)|pauze|bijlage\p{L}*|colofon|datum|plaats|verslag (?:van )?(?:inwoner|bewoner|dorps|vergader|bijeen|avond)\p{L}*)\b/iu;
/** "Datum: ...", "Aanwezig: ...": what stands above minutes. */
const FORMAL_LABEL =
  /^(?:datum|plaats|locatie|tijd|tijdstip|aanwezig\p{L}*|afwezig\p{L}*|afmeldingen|verslag|notulist|voorzitter|onderwerp|van|aan|betreft|kenmerk|agenda)\s*(?:met kennisgeving|met bericht)?\s*:/iu;
/** The chair opens, thanks and closes. */
const CHAIR =
  /\b(?:voorzitter|gespreksleider|dagvoorzitter|burgemeester|wethouder)\b[^.!?]{0,80}\b(?:bedankt|dankt|sluit|opent|heet\b|schorst|heropent)|^(?:stilte|applaus|pauze|de vergadering (?:wordt|is) (?:gesloten|geopend|geschorst))/iu;
/** What the municipality, police or a firm explains is an answer, and no signal from the village. */
const OFFICIAL =
  /^(?:de |het |een )?(?:wethouders?|burgemeester|gemeente|gebiedsregisseur|wijkagent|politie|netbeheerder|projectleider|ambtenaar|ambtenaren|adviseur|voorzitter|provincie|waterschap|rijkswaterstaat|college|secretariaat|beleidsmedewerker|woordvoerder|secretaris)\b[^.!?]{0,40}\b(?:licht\p{L}*|legt|vertelt|zegt|antwoordt|geeft aan|geeft|meldt|reageert|stelt|presenteert|toont|deelt mee|belooft|benadrukt|verwijst|gaat|komt|noemt|neemt|verklaart|bevestigt|schetst)\b/iu;
const PRACTICAL =
  /\b(?:afgehandeld|aanmelden kan|wie wil helpen|meldt? zich bij|volgende (?:bijeenkomst|vergadering)|(?:kerstmarkt|kermis|oud papier|koffie|braderie|rommelmarkt|inloop)\b[^.!?]{0,30}\bis op)\b/iu;
const ASKS_OR_COMPLAINS =
  /\b(?:niet|geen|nooit|weer|overlast|boos|zorgen|bang|waarom|klacht|klaagt|maar|kwijt|onveilig|beloofd|oneerlijk|wonen)\b/iu;

export function isFormalHeading(heading: string): boolean {
  return FORMAL_HEADING.test(heading);
}

/** A passage that is part of holding a meeting, and not of what people came to say. */
export function isFormality(text: string): boolean {
  return FORMAL_LABEL.test(text) || CHAIR.test(text) || OFFICIAL.test(text) || isPractical(text);
}

function isPractical(text: string): boolean {
  return PRACTICAL.test(text) && !ASKS_OR_COMPLAINS.test(text.replace(PRACTICAL, ''));
}
