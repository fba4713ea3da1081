import { KERN_NAMES } from './kern-names';
import { isAcronym } from './name-shape';
import { isNotAName } from './not-names';
import { isLikelySurname } from './surnames';
import type { Word } from './words';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Firms, bodies, papers and groups that speak, and are no person. From general knowledge. */
const ORGANISATIONS = set(`
amnesty achmea action aedes akzo albelli amazon ahold agrifirm arriva asml bol booking bovag bruna blokker campina
caritas cordaid cosun coop dekamarkt deliveroo detailhandel ditzo eneco engie essent eurofins fastned fedex feyenoord
friesland frieslandcampina gamma greenpeace hema heineken hollandse icare ikea ing interpolis intratuin karwei kruidvat
landstede leefbaar lentis lefier lidl mediq menzis microsoft milieudefensie mojo monuta natuurlijk nefit nedap nuon
omrop oxfam pathe plus postcode praxis qbuzz rabobank randstad refaja remondis rivm rode schoolraad sligro spar staatsbos
syntrus sweco syntus tata telegraaf tempo thuiszorg thyssen transavia treant trouw tubantia uber unicef unilever univé
univeg vattenfall vewin vivantes vodafone vitens volkskrant volkswagen wetterskip wikipedia woonaccent wonion woningstichting
ziggo ziggodome zilveren zuivelfabriek acantus achmea elkien accolade thuisvester wold waadhoeke weg jumbo action hubo welkoop
boerenbond agractie farmers extinction greenchoice kpn odido delta tennet google apple netflix facebook meta
`);

/** Endings of bodies, things, groups and places: not of people. */
const THING = set(`
aal app atie avond baar bank bedrijf beheer bestuur bewoners bode boeren bond bouw brug bus buurt bv camping
centrale club comité corporatie courant dag dienst dijk dorp energie enisch ensisch fabriek fonds gemeente
genoten groep hal haven heid huis ief ing inwoners ische isme jaar jes jongeren kerk kinderen krant laan land
leden lijk lijn loos maand markt meer mensen molen net nieuws nota ouders park partij pers plan platform plein
polder post raad schap school site sluis stad stichting straat team teit terrein tie trein um veen vereniging
vol week weg wet wijk wonen zorg
`);

/** What people do for a living, or are to each other: they open sentences without being names. */
const ROLE = set(`
aar aard ambtenaar ant ante arts ateur baas bezoeker boer chef dochter drager eigenaar ent ente erd eur euse
fietser ganger gebruiker houder houdster hulp huurder icus ier ist iste jongen kiezer kind koper kweker leider
leidster lezer ling loper maker man meisje mens moeder oog ouder rijder speler ster trainer vader visser voogd
vrouw wacht werker werkster zoon
`);
const NOUNS = set(`
anderen baby beller bende boa boze burger buur buurt chauffeur cliënt dame dader degene derden eentje enkelen familielid
gast gezin groepje haar hem heren hij iedereen iemand ikzelf inspreker jeugd jochie juf jongens jongetje kennis kind klant
kleindochter kleinzoon koppel leerling lid maat makker man mannen meester melder mens moeders neef nicht niemand oma
omwonende ondernemer oom opa oudere ouderen ouders paar pastor patiënt persoon pleger politie pers puber rechter scholier
sommigen spreker student tante tiener toerist vader vent verdachte verhuurder verkoper verzorgende vreemde vrienden
vriendin vriend vrijwilliger vrouwen wandelaar weduwe wijkagent winkelier zaal zij zoon zus zusje broer broertje zwager
kapper bakker slager schilder monteur dokter winkel kroeg kermis bieb bibliotheek zwembad museum voetbal
schoonmaker postbode conciërge directie redactie secretariaat balie receptie boekhouder loket meldpunt regiopolitie
teller onbekende naaste passant getuige dierenarts stem meerderheid minderheid helft rest deel kop bron tegenpartij
agrariër bezorger onbekend onbekende anoniem iemands dagblad weekblad lezers huurders omstanders oppas gastouder stagiair
bovendien nochtans echter tevens immers evenmin desondanks niettemin overigens trouwens inmiddels ondertussen gisteravond
vanochtend laatst ooit anders mogelijk zelden ergens beiden allebei belgie italie oekraine syrie argentinie roemenie bulgarije
later eerder eindelijk helaas gelukkig hopelijk kennelijk blijkbaar vermoedelijk hierover daarover hierop daarop
nogmaals regelmatig dagelijks jaarlijks wekelijks onlangs destijds vervolgens tegelijk ineens plotseling
`);

/** "AmCham", "YouTube-gebruiker"; but "McKenna" and "DeVries". */
const MIXED = /^(?!Mc|Mac|De|Van|La|Le|Di)[^-]*[a-zà-ÿ][A-Z]|-[a-zà-ÿ]/;

const LONGEST_ENDING = 12;

/** Look-ups of a few endings: far cheaper than one pattern with all of them. */
function endsIn(endings: ReadonlySet<string>, word: string): boolean {
  for (let length = 2; length <= LONGEST_ENDING && length <= word.length; length += 1)
    if (endings.has(word.slice(-length))) return true;
  return false;
}

/** Whether a capitalised word that no list knows may be a person, where a person is expected. */
export function mayBePerson(word: Word | undefined): word is Word {
  if (!word?.isCapital || word.isInitial || word.text.length < 3 || isAcronym(word)) return false;
  const { lower } = word;
  if (MIXED.test(word.text)) return false;
  if (isNotAName(lower) || ORGANISATIONS.has(lower) || KERN_NAMES.has(lower)) return false;
  return isLikelySurname(lower) || !endsIn(THING, lower);
}

/** The same where every word has a capital, and most are no names: at the start of a sentence. */
export function mayOpenAsPerson(word: Word): boolean {
  if (!mayBePerson(word) || NOUNS.has(word.lower) || /^(?:daar|hier|waar)./.test(word.lower))
    return false;
  return isLikelySurname(word.lower) || !endsIn(ROLE, word.lower);
}

/** Whether a word is a noun or adverb that stands where a name may. */
export function isPlainNoun(lower: string): boolean {
  return NOUNS.has(lower);
}
