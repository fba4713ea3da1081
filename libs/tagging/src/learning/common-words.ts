/** Words that say nothing about a subject; never proposed for the lexicon. */
const COMMON = new Set(
  `aan aangezien aldus alle alleen allemaal allerlei alles alsnog altijd ander andere anders beetje beide
  beiden beter betreft bijna bijvoorbeeld binnen blijft blijven boven bovendien buiten daar daarbij daardoor
  daarna daarom daarvan daarvoor dagen deze dezelfde dicht ding dingen direct doen doet door dorp dorpen
  drie dus echt echter eerste eigen eigenlijk elke elkaar enkele ergens erg even gaan gaat gedaan geeft geen
  gehad gehoord gekomen geleden gemeente genoeg geval geven gewoon gezegd goed goede graag groot grote haar
  hadden hebben hebt heeft heel helemaal hele hetzelfde hier hierdoor hierover hoeveel hoor hoort iedere
  iedereen iemand iets inmiddels inwoner inwoners jaar jaren jullie kijken klein kleine komen komt konden
  krijgen krijgt kunnen laat laatste laten lang lange langs later maar maand maanden maken maakt mensen met
  meer meest meeste meldt melding mijn mijne minder misschien moest moesten moet moeten mogen naar naast
  natuurlijk nergens niemand niet niets niks nodig nooit nogal omdat onder ongeveer onze onzer ooit over
  overal paar plaats precies samen sinds snel soms staan staat steeds straat straks teveel tijd tijdens
  terug terwijl toch toen tussen twee vaak vanaf vandaag vanwege veel verder vier vindt vinden volgende
  volgens voor vooral voordat voorlopig vorige vraag vragen vraagt waar waarbij waarom waarover waarvan
  wanneer waren want wat week weken weer weet weinig welke werd werden weten wij wil willen woord worden
  wordt zegt zeggen zeker zelf zelfs zich zien ziet zijn zitten zoals zoiets zonder zoveel zou zouden zoon
  zullen zulke`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
