import { WordFilter } from './word-filter';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address: the capitalised word behind one is a name, whatever it looks like. */
const TITLES = set(
  `
mevr mevr. mevrouw mw mw. mej mej. mejuffrouw dhr dhr. meneer mijnheer heer heren dames fam fam.
familie gezin wed wed. weduwe weduwnaar frou mefrou hear ondergetekende
`,
);

/** Roles that people use as a form of address; also academic titles. */
const ADDRESSING_ROLES = set(
  `
wethouder burgemeester locoburgemeester raadslid raadsleden statenlid kamerlid gedeputeerde
minister staatssecretaris griffier dokter dr dr. drs drs. ir ir. ing ing. mr mr. prof prof.
professor ds ds. dominee pastoor pater kapelaan imam agent agente wijkagent hoofdagent
politieagent boa inspecteur rechercheur rechter advocaat notaris juf juffrouw meester zuster
broeder buurman buurvrouw overbuurman overbuurvrouw achterbuurman achterbuurvrouw buurjongen buurmeisje exbuurman
buurtbewoner buurtbewoonster dorpsgenoot dorpsgenote plaatsgenoot buurtgenoot wijkbewoner dorpsbewoner flatbewoner
boerin kwekerszoon leesmoeder oud-wethouder oud-burgemeester wijkzuster wijkverpleger poh oom tante opa oma oma's neef nicht insprekers inspreker inspreekster
melder meldster huisarts tandarts dierenarts boswachter jongerenwerker commissaris officier
sergeant kapitein majoor luitenant boer boerin
`,
);

/** Roles that stand before associations and villages as often as before people. */
const LOOSE_ROLES = set(
  `
bewoner bewoonster bewoners inwoner inwoonster voorzitter voorzitster secretaris penningmeester
directeur directrice eigenaar eigenaresse ondernemer contactpersoon aanvrager aanvraagster
bezwaarmaker klager klaagster cliënt client patiënt patient verdachte getuige slachtoffer
aangever aangeefster huurder huurster verhuurder vrijwilliger vrijwilligster collega ambtenaar
medewerker medewerkster beheerder trainer coach mantelzorger leerkracht leraar lerares docent
zoon dochter vriend vriendin broer zus man vrouw partner vader moeder kleinzoon kleindochter
kind baas chef bewindvoerder curator mentor voogd opzichter conciërge winkelier kapper bakker slager begeleider begeleidster consulent zorgverlener wijkverpleegkundige
verpleegkundige jongen meisje betrokkene melders organisator woordvoerder lid leden
`,
);

/** Words that close a letter; a name follows, if need be after a comma or a new line. */
const CLOSINGS = set(
  `groet groeten groetjes groetnis groete groetje gr gr. mvg grt grtjes hoogachtend liefs vriendelijk groetend`,
);

/** "burgemeester van Houten" holds a place, "agent van Dijk" a name: offices with a territory. */
export const OFFICES_OF_A_PLACE = set(
  `
wethouder burgemeester locoburgemeester raadslid raadsleden statenlid kamerlid gedeputeerde
minister staatssecretaris griffier commissaris inspreker insprekers pastoor dominee boer boerin
melder officier professor rechter inspecteur advocaat notaris
`,
);

/** What a word announces; one look-up per word of the text. */
export type Cue = 'title' | 'role' | 'looseRole' | 'closing' | 'introduction' | 'selfReference';

const CUES = new Map<string, Cue>([
  ...[...LOOSE_ROLES].map((word): [string, Cue] => [word, 'looseRole']),
  ...[...ADDRESSING_ROLES].map((word): [string, Cue] => [word, 'role']),
  ...[...TITLES].map((word): [string, Cue] => [word, 'title']),
  ...[...CLOSINGS].map((word): [string, Cue] => [word, 'closing']),
  ['is', 'introduction'],
  ['naam', 'introduction'],
  ['ben', 'selfReference'],
  ['heet', 'selfReference'],
  ['genaamd', 'selfReference'],
  ['hjit', 'selfReference'],
  ['namens', 'selfReference'],
]);

/** Tells most words of a text from those that give a cue. */
export const CUE_FILTER = new WordFilter(CUES.keys());

/** The cue that a lower-case word gives, if any. */
export function cueOf(lower: string): Cue | undefined {
  return CUES.get(lower);
}

const ABBREVIATIONS = set('mevr mw mej dhr fam wed dr drs ir ing mr prof ds');

/** Whether a dot behind the word belongs to it, instead of closing a sentence. */
export function isAbbreviation(lower: string): boolean {
  return ABBREVIATIONS.has(lower);
}

const PLURALS = set('heren dames raadsleden kamerleden leden insprekers bewoners melders');

/** Whether the word announces more than one person: "de heren Bos en De Wit". */
export function isPlural(lower: string): boolean {
  return PLURALS.has(lower);
}

const SPEAKING = set(
  `belde belt mailt mailde appt appte zei zegt gilt gilde stuurde stuurt moppert foetert fluistert roept riep twittert postte tipt tipte aldus vindt mailde zegt zei vertelt vertelde meldt meldde klaagt klaagde vraagt vroeg schrijft schreef appte appt reageert reageerde`,
);

/** Whether a lower-case word is what people do when they report something. */
export function isSpeaking(lower: string): boolean {
  return SPEAKING.has(lower);
}
