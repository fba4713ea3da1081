// Words that begin a sentence or name an organisation, office, place or time. Where a name is
// expected, one of these in capitals is not a name. From general knowledge.
const WORDS = new Set(
  `
aan beide aangezien mededelingen ingekomen stukken agenda voorstel besluit bijlage toelichting
conclusie hoofdstuk paragraaf artikel punt antwoord reactie samenvatting inleiding doel aanpak
planning kosten begroting aanwezig achter actie advies al alle alleen allemaal alles als altijd
ander andere arriva arbeid area avond azc balie basisschool bedankt bedrijf bel belang belasting
bellen ben bent bericht beste bestuur betreft bewoner bewoners bezwaar bij bijna bijvoorbeeld
binnen boerenactie boven brief brandweer buiten bureau buren burgemeester burger burgers buurt
bus camping centrum christenunie club college collega commissie contact contactpersoon
coöperatie cultuur daar daarbij daarna daarnaast daarom dag dank dankzij dat de deel delen den
der deze dezelfde dichtbij die dienst dit ditmaal doarpsbelang door dorp dorpsbelang dorpshuis
dorpsraad dorpsoverleg drie duidelijk duits duitse dus echt economie een eerst eerste eigenaar
elk elke en energie er eindelijk europa europese enquête factuur familie fijn financiën foto
fractie fries friese frysk fietsersbond gaan gaat gebeld geen geachte gebied geef gemeente
gemeenteraad genoeg gesprek gezien gisteren goed goede goedemorgen goedemiddag goedenavond graag
groep groenlinks groet groeten groningse haar had hallo handhaving heb hebben hebt heeft heel
heer heeren het hier hij hoe hoewel hoi hoogachtend hoorn hun huisarts huize iedereen ieder
iemand iets ik in inderdaad informatie initiatief innovatie inspreker insprekers integratie
intussen inwoner inwoners is ja jaren je jeugd jeugdzorg jij jongeren jullie justitie juist kan
kamer kamerleden kerk kern kijk kinderen klacht klanten klopt kom komen komt koningsdag kort
kortom krijgt kunnen kunt kwam laat laatst landbouw langs lees leden lieve lijst locatie maak
maakt maandag maar man mag mede media meer meld melder melding meldt men mensen met mevrouw
meneer middag mijn mij milieu minister ministerie misschien mobiliteit moeder moet moeten mogen
mooi morgen museum mvg na naam naar naast nadat namens natuur natuurlijk nederland nederlander
nederlanders nederlandse nee neem nergens net niemand niet niets nog nooit noord notulen nou nu
of ofwel om omdat omgeving omwonende omwonenden onder onderwijs onderwerp onlangs ons onze ook
oost op opening opnieuw organisatie over oude ouders pakket partij pas pastoor per plaatselijk
plaatselyk plus politie politieke precies project provincie provinciale raad raadhuis raadslid
raadsleden rechtbank regio rijk rijkswaterstaat rondom rondvraag ruimte ruimtelijke samen
samenwerking school schouders sinds sluiting snap sociale sommige soms sport staat staten
station stedin stichting straat straks statushouders tegen telefoon tennet terwijl terug tijdens
toch toen totdat tot trots tussen tweede twee twente u uit uiteindelijk uiteraard uw vaak
vaststelling van vanaf vanavond vandaag vanmiddag vanmorgen vannacht vanuit vanwege veel
veiligheid verder vereniging vergadering verkeer verslag vervolgens verzoek via vindt
vluchtelingen voedselbank vol volgende volgens volgt volkshuisvesting voor vooral voorts
voorzitter vorig vorige vraag vragen vreselijk vriendelijke vrijdag vrijheid vroeger vrouw waar
waarom waarschijnlijk wanneer want was wat waterschap water we weer weet welke welzijn werd werk
werkgroep wethouder wethouders wie wij wijk wijkagent wil wilt windpark woensdag woningbouw
woning wonen worden wordt woord wmo woo zaak zal zaterdag ze zeer zeker zelf zelfs zich zie
zienswijze zij zijn zitten zo zoals zodat zodra zolang zomaar zonder zondag zorg zou zoveel
zowel zuid zullen zulke dinsdag donderdag januari februari maart april mei juni juli augustus
september oktober november december kerst pasen pinksteren sinterklaas facebook twitter
instagram google whatsapp youtube linkedin tiktok telegram nextdoor philips shell lidl jumbo
aldi anonieme anoniem derde islamitische christelijke katholieke gereformeerde hervormde
bosbeheer staatsbosbeheer natuurmonumenten prorail vitens waternet enexis liander gasunie lto
ggd belgië belgische duitsland defensie buitenlandse binnenlandse zaken infrastructuur klimaat
volksgezondheid asiel migratie koninkrijksrelaties wetenschap kabinet koning koningin unie
verenigde amerikaanse oekraïense oekraïne syrië syrische turkse poolse marokkaanse russische
israël rusland turkije marokko polen frankrijk engeland italië spanje china iran irak eritrea
somalië afghanistan amerika afrika azië
`
    .trim()
    .split(/\s+/),
);

// Provinces, larger towns and the municipalities of the town deal: "burgemeester Houten" and
// "bewoner Groningen" name a place. Two-part names by their last word.
const PLACES = new Set(
  `
groningen friesland fryslân drenthe overijssel flevoland gelderland utrecht zeeland brabant
noord-brabant limburg noord-holland zuid-holland holland amsterdam rotterdam haag eindhoven
tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad
haarlemmermeer zwolle leiden zoetermeer dordrecht ede westland maastricht delft venlo deventer
helmond oss hilversum heerlen sittard hengelo purmerend roosendaal lelystad alkmaar assen emmen
hoogeveen meppel leeuwarden drachten sneek heerenveen harlingen franeker dokkum bolsward workum
makkum stavoren hindeloopen ijlst lemmer joure winschoten stadskanaal veendam delfzijl
appingedam appelscha ter-apel apel oldambt midwolda scheemda musselkanaal onstwedde finsterwolde
bellingwolde urk staphorst rouveen ijhorst dinkelland denekamp ootmarsum weerselo oldenzaal
almelo losser houten schalkwijk kampen emmeloord hoorn enkhuizen middenmeer wieringerwerf
hollands-kroon kroon niedorp schagen medemblik heerhugowaard leudal heythuysen haelen roggel
weert roermond eijsden-margraten eijsden margraten gronsveld noorbeek mook middelaar molenhoek
plasmolen gennep cuijk boxmeer venray schiphol texel terschelling ameland vlieland waddenzee
ijsselmeer veluwe diaconie parochie kerkenraad achterhoek betuwe randstad súdwest-fryslân brussel antwerpen gent berlijn
londen parijs paulowna
`
    .trim()
    .split(/\s+/),
);
const STREET_OR_BODY =
  /(?:straat|strjitte|weg|laan|plein|kade|gracht|singel|steeg|dreef|school|college|universiteit|vereniging|stichting|commissie|ministerie|partij|raad|polder|kanaal|tunnel|stadion|station|centrum|museum|festival|markt|club|groep|platform|bond|fonds|bank|avond|dag|besturen|bestuur|gemeenten?|ziekenhuis|dorpen|kernen|overleg|krant|courant|club|wet)$/;
const STREET =
  /(?:straat|strjitte|weg|laan|plein|kade|gracht|singel|steeg|dreef|school|dijk|park|tunnel|brug|kanaal|polder|stadion|arena|college|universiteit|huis|hof|kerk|pad|museum)$/;

/** Whether a word (lower case) cannot be a surname in the place where a name is expected. */
export function isNotAName(lower: string): boolean {
  return WORDS.has(lower) || PLACES.has(lower) || STREET_OR_BODY.test(lower);
}

/** Whether a word (lower case) ends a street, school or building named after a person. */
export function isNamedAfterSomeone(lower: string): boolean {
  return STREET.test(lower);
}

// What carries a person's name in front: "Sint Anna", "molen De Anna", "Café Hans".
const CARRIERS = new Set(
  `
sint st st. huize café cafe bakkerij slagerij camping hotel restaurant eetcafé basisschool obs
cbs rkbs zwarte koning koningin prins prinses molen stichting garage kapsalon supermarkt storm
orkaan radio team clan schip windmolen villa boerderij bouwbedrijf firma transportbedrijf makelaar makelaardij autobedrijf aannemer expeditie
loonbedrijf kwekerij drukkerij brouwerij snackbar cafetaria winkel zaal gemaal brug sluis park dorpshuis kasteel landgoed merk
`
    .trim()
    .split(/\s+/),
);
// Firms, buildings and places with the shape of a given name and a surname.
const FIXED = new Set([
  'albert heijn',
  'jan linders',
  'anna paulowna',
  'jan modaal',
  'willem ii',
  'anne frank',
  'johan cruijff',
  'max havelaar',
  'pieter baan',
]);

/** Whether the word before a name (lower case) makes it the name of a place, firm or feast. */
export function carriesName(lower: string): boolean {
  return CARRIERS.has(lower);
}

/** Whether two words (lower case) together are a firm, a place or a saying. */
export function isFixedExpression(first: string, second: string): boolean {
  return FIXED.has(`${first} ${second}`);
}
