// @ts-check

const SUBJECTS = [
  'rijden de vrachtwagens te hard langs de school',
  'is de laatste bus naar de stad weer uitgevallen',
  'staat het water na elke bui tot aan de voordeur',
  'wordt er over het azc gepraat zonder dat iemand iets uitlegt',
  'vinden starters al jaren geen betaalbare woning',
  'ligt de dijk er volgens de boeren slecht bij',
  'sluit de huisarts en is er geen opvolger',
  'hangen jongeren tot laat bij het bushokje',
  'zorgen de windmolens voor slapeloze nachten',
  'verdwijnt de laatste winkel uit de kern',
  'ligt er zwerfvuil langs het fietspad naar de haven',
  'krijgt de sportvereniging de kantine niet meer open',
  'wachten ouderen maanden op hulp in huis',
];
const REACTIONS = [
  'zegt een ouder',
  'vertelde een bewoner aan de balie',
  'hoorde de wijkagent',
  'klinkt het in het dorpshuis',
  'schrijft een ondernemer',
  'meldt de dorpsraad',
  'zeggen vrijwilligers van de bibliotheek',
];
const FEELINGS = [
  'Men voelt zich niet gehoord.',
  'De gemeente belooft veel en doet weinig.',
  'Er is boosheid, maar ook begrip.',
  'Een handtekeningenactie is begonnen.',
  'Vertrouwen in de raad is weg.',
  'Mensen willen een gesprek met de wethouder.',
  'Het wordt al jaren gezegd.',
  'De buren hebben er samen over vergaderd.',
  'Sommigen overwegen een blokkade.',
  'Daarna bleef het rustig.',
  'Er komt een bijeenkomst over.',
];
/** Something to mask, in some of the texts; nobody has these. */
const CONTACTS = [
  '',
  'Bellen kan op 06-12345678.',
  '',
  'Mail naar bewoner@example.org.',
  '',
  '',
  'Adres: Dorpsstraat 12.',
];
const MOMENTS = ['ochtend', 'middag', 'avond', 'nacht', 'schemering'];
/** Prime, as the number of subjects: together they only repeat after their product, a block. */
const TIMES = 997;

/**
 * A text of about 150 characters, as somebody of a municipality would note it: with a place, a subject,
 * sometimes something to mask. Invented. No two numbers give the same text.
 * @param {number} number from 0
 * @param {readonly string[]} places names of kernen
 */
export function syntheticText(number, places) {
  const pick = (/** @type {readonly string[]} */ words) => words[number % words.length] ?? '';
  const place = pick(places);
  const begin = `In ${place} ${pick(SUBJECTS)}, ${pick(REACTIONS)}`;
  const moment = `voor de ${(number % TIMES) + 2}e keer, in de ${pick(MOMENTS)}`;
  const block = Math.floor(number / (TIMES * SUBJECTS.length));
  const since = block === 0 ? '' : ` (al ${block + 1} maanden)`;
  return `${begin} ${moment}${since}. ${pick(FEELINGS)} ${pick(CONTACTS)}`.trim();
}
