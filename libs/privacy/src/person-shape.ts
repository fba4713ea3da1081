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
const THING =
  /(?:net|bank|zorg|bouw|groep|energie|beheer|dienst|raad|bestuur|gemeente|vereniging|stichting|krant|bode|courant|post|nieuws|school|kerk|partij|platform|comité|corporatie|wonen|bedrijf|bv|fabriek|markt|huis|hal|haven|park|polder|meer|land|stad|dorp|buurt|wijk|veen|dijk|weg|straat|laan|plein|brug|molen|centrale|terrein|camping|genoten|mensen|leden|bewoners|inwoners|ouders|kinderen|jongeren|boeren|ing|heid|teit|atie|isme|schap|sluis|tie|um|ens?isch|ische|aal|ief|lijk|loos|baar|vol|jes|pers|team|club|bond|lijn|bus|trein|app|site|fonds|plan|wet|nota|avond|dag|week|maand|jaar)$/;

/** What people do for a living, or are to each other: they open sentences without being names. */
const ROLE =
  /(?:man|vrouw|meisje|jongen|houder|houdster|leider|leidster|drager|rijder|maker|werker|werkster|hulp|ster|ist|iste|eur|euse|ling|ant|ante|ent|ente|aar|arts|ier|mens|vader|moeder|ouder|kind|zoon|dochter|baas|chef|voogd|wacht|koper|huurder|bezoeker|eigenaar|gebruiker|lezer|kiezer|fietser|loper|ganger|speler|trainer|boer|visser|kweker|ambtenaar|ateur|icus|oog|aard|erd)$/;
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
later eerder eindelijk helaas gelukkig hopelijk kennelijk blijkbaar vermoedelijk hierover daarover hierop daarop
nogmaals regelmatig dagelijks jaarlijks wekelijks onlangs destijds vervolgens tegelijk ineens plotseling
`);

/** Whether a capitalised word that no list knows may be a person, where a person is expected. */
export function mayBePerson(word: Word | undefined): word is Word {
  if (!word?.isCapital || word.isInitial || word.text.length < 3 || isAcronym(word)) return false;
  const { lower } = word;
  if (isNotAName(lower) || ORGANISATIONS.has(lower) || KERN_NAMES.has(lower)) return false;
  return isLikelySurname(lower) || !THING.test(lower);
}

/** The same where every word has a capital, and most are no names: at the start of a sentence. */
export function mayOpenAsPerson(word: Word): boolean {
  if (!mayBePerson(word) || NOUNS.has(word.lower)) return false;
  return isLikelySurname(word.lower) || !ROLE.test(word.lower);
}
