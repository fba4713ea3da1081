function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that say nothing about an event. Negations are not here: "geen azc" is other news than "azc". */
export const EMPTY_WORDS = list(`
  de het een t n en of maar want dus als dan dat die dit deze der den des te ten ter er daar hier hun haar zijn is
  was wordt worden werd waren ben bent wij we ik jij je u uw jullie zij ze hij hem mij me mijn mn zich ons onze men
  om op in aan bij van voor met naar uit over onder door tot tegen tussen tijdens na sinds af toe via per zonder
  binnen buiten vanaf rond langs ook nog al wel weer zo heel zeer erg veel meer meest wat wie waar hoe waarom
  wanneer welke heeft hebben had hadden heb hebt kan kunnen kon moet moeten moest mag mogen zal zullen zou zouden
  wil willen gaat gaan ging komt komen kwam doet doen deed nu nou toch maar eens even hoor ja iets iemand alle alles
  iedereen mensen hele nogmaals opnieuw steeds echt gewoon heel zelf daarom omdat terwijl zodat waarin waarbij
  hierbij graag alvast yn fan dy dat is wurdt foar mei oan by ek net
`);

/** Words around a message instead of in it: how it was passed on, announced or closed. */
export const FRAME_WORDS = list(`
  rt via fw fwd re doorgestuurd doorsturen delen deel gedeeld aub svp dit bericht berichten artikel artikelen
  nieuws krant post column precies eens mee onderwerp datum verzonden aan van beste geachte hallo goedemorgen
  goedemiddag groet groeten groetjes mvg gr vriendelijke vriendelijk hoogachtend namens update lees hier
  facebook twitter instagram whatsapp appgroep dorpsapp dorpsgroep
`);

/** Larger than a place: two texts that name these may still be about one. */
const WIDE_PLACES =
  list(`nederland europa brussel fryslan friesland groningen limburg drenthe overijssel facebook
  twitter instagram whatsapp januari februari maart april mei juni juli augustus september oktober november december
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag wmo woo stedin tennet arriva`);

/** Words that put a place after them. */
const PLACING = list('in te uit bij naar vanuit nabij rond rondom richting yn nei tussen');

const MONTHS = new Map(
  [
    'jan januari',
    'feb februari',
    'mrt maart',
    'apr april',
    'mei',
    'jun juni',
    'jul juli',
    'aug augustus',
    'sep sept september',
    'okt oktober',
    'nov november',
    'dec december',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Whether a capitalised word behind another one names a place. */
export function isPlace(before: string, word: string, isCapital: boolean): boolean {
  return isCapital && PLACING.has(before) && !WIDE_PLACES.has(word) && !EMPTY_WORDS.has(word);
}

/** "3 mei" as `5-3`; undefined when the two words are no day. */
export function dayOf(number: string, word: string): string | undefined {
  const month = MONTHS.get(word);
  return month !== undefined && /^\d{1,2}$/.test(number) ? `${month}-${number}` : undefined;
}

const ENDINGS = /(?:eren|ende|enden|heden|sten|ste|ers|den|ten|en|de|te|er|es|e|s|t|d|n)$/;
const STEM_LETTERS = 4;

/** A word without its Dutch ending and with single vowels; short words stay as they are. */
export function stemOf(word: string): string {
  if (word.length <= STEM_LETTERS) return word;
  const stem = word.replace(/^ge(?=[a-z]{5})/, '').replace(ENDINGS, '');
  return (stem.length < STEM_LETTERS - 1 ? word : stem)
    .replace(/([aeou])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bdfgklmnprst])\1$/, '$1');
}

const NUMBER_WEIGHT = 1;
const CAPITAL_BONUS = 0.5;

/** How much a word says about which event it is: long words and names say most. */
export function weightOf(word: string, isNumber: boolean, isCapital: boolean): number {
  if (isNumber) return NUMBER_WEIGHT;
  const byLength = Math.min(2, 0.25 + word.length * 0.15);
  return byLength + (isCapital ? CAPITAL_BONUS : 0);
}
