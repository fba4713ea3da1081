import {
  DRIVER_IDS,
  PHASE_IDS,
  SOURCE_KIND_IDS,
  THEME_IDS,
  type ThemeId,
} from '@poolshoogte/vocabulary';
import fc from 'fast-check';
import { ELEVEN_MUNICIPALITIES } from '../eleven-municipalities.fixture';
import { demoHistory } from '../history';
import { createRandom } from '../random';
import { composeText } from './compose';
import { compile, fill } from './template';
import { THEME_TEXTS } from './themes';

const signals = [
  ...demoHistory({ seed: 5, endDay: '2026-11-20', municipalities: ELEVEN_MUNICIPALITIES }),
];
const texts = signals.map((signal) => signal.text);
const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length;

it('has at least 20,000 different texts', () => {
  expect(new Set(texts).size).toBeGreaterThan(20_000);
});

it('always has 8 to 40 words, no open slot and no double space', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.constantFrom(...SOURCE_KIND_IDS),
      fc.constantFrom(...PHASE_IDS),
      fc.uniqueArray(fc.constantFrom(...THEME_IDS), { maxLength: 2 }),
      fc.uniqueArray(fc.constantFrom(...DRIVER_IDS), { maxLength: 2 }),
      fc.constantFrom('Urk', 'Oude Niedorp', "Tull en 't Waal", null),
      fc.integer({ min: 1, max: 12 }),
      (seed, kind, phase, themes, drivers, kernName, month) => {
        const request = { kind, phase, themes, drivers, kernName, month } as const;
        const text = composeText(createRandom(seed), {
          ...request,
          preposition: 'in',
          localIssues: [],
          episodeIssues: [],
        });
        const words = text.split(' ');
        expect(words.length).toBeGreaterThanOrEqual(8);
        expect(words.length).toBeLessThanOrEqual(40);
        expect(words).not.toContain('');
        expect(text).not.toMatch(/[{}|]|undefined|\.\.|^\s|\s$/);
      },
    ),
    { numRuns: 2000 },
  );
});

it('names the kern in about a third of the texts', () => {
  const names = new Map(
    ELEVEN_MUNICIPALITIES.flatMap((m) => m.kernen.map((k) => [k.code, k.name])),
  );
  const named = signals.filter(
    ({ kernCode, text }) => kernCode && text.includes(names.get(kernCode) ?? '?'),
  );
  expect(named.length / signals.length).toBeGreaterThan(0.27);
  expect(named.length / signals.length).toBeLessThan(0.4);
});

it('holds invented personal data in about 8 %, with nothing that could be real', () => {
  const personal =
    /example\.nl|12345678|12 34 56 78|(mevrouw|meneer|de heer|mw\.|dhr\.|familie) [A-Z]|adres [A-Z]/;
  expect(share((text) => personal.test(text))).toBeGreaterThan(0.06);
  expect(share((text) => personal.test(text))).toBeLessThan(0.1);
  expect(texts.filter((text) => /@(?!example\.nl)/.test(text))).toEqual([]);
  const numbers = texts.flatMap((text) => text.match(/(?:\+31 ?|0)6[-\s]?[\d ]{8,}/g) ?? []);
  expect(numbers.length).toBeGreaterThan(500);
  expect(numbers.filter((n) => !n.replaceAll(' ', '').endsWith('12345678'))).toEqual([]);
});

it('names no real organisation and holds no insult', () => {
  const forbidden =
    /\b(tennet|stedin|liander|enexis|coa|nam|img|ncg|arriva|facebook|tiktok|whatsapp|google|microsoft|pvv|vvd|bbb|cda|d66|idioot|tuig|gelukszoekers?|schoften?|debiel|klootz\w+|kanker\w*|moslims?|buitenlanders?)\b/i;
  expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
});

const THEME_WORDS: Readonly<Record<ThemeId, RegExp>> = {
  asielopvang: /asiel|azc|opvang|statushouder|vluchteling/i,
  wind_zonne_energie: /wind|turbine|zonne|energie|warmtenet|biomassa/i,
  landbouw_stikstof:
    /boer|stikstof|mest|landbouw|veehouder|agrari|akker|bollenveld|bemest|varkens|stal/i,
  wonen_ruimte: /woning|huis|bouw|wonen|vergunning|bestemmingsplan|dorpsplein|hoogte/i,
  hoogspanning_datacenters:
    /hoogspanning|datacenter|stroom|netbeheerder|netcongestie|verdeelstation|transformator|kV/i,
  verkeer_transporthinder:
    /verkeer|weg|rijden|rijdt|fiets|vracht|motor|stoep|drempel|30 km|snelheid|bieten|dijk|landbouwwagens|haven|brug|omleiding|parkeer/i,
  veiligheid_overlast:
    /overlast|vernie|drugs|politie|inbra|handhav|vuurwerk|intimid|patrouille|veilig|hangplek|jongeren|preventie|crossbrommer|brand|schouw|vandal|gezag|wijkagent/i,
  tradities_identiteit:
    /tradit|feest|kerk|kermis|zondagsrust|streektaal|fanfare|gebruik|vuur|dorpsgevoel|ambacht|dorpsgeschiedenis|carnaval|Fries|bronk|schutterij|oud lied|paas|carbid|eigen tempo|visserij|skûtsje/i,
  voorzieningen:
    /bus|school|winkel|supermarkt|geldautomaat|pinnen|dorpshuis|bibliotheek|zwembad|sport|speeltuin/i,
  armoede_bestaanszekerheid:
    /schuld|toeslag|uitkering|bijstand|armoede|voedselbank|rond(?:komt|komen| te komen)|minima|boodschappen|budget|formulier|energie|stook|verwarming|weinig geld|geldgebrek|bestaanszekerheid/i,
  zorg: /huisarts|zorg|ziekenhuis|apotheek|ggz|ambulance|verpleeg|dagbesteding|reanimatie|hulp bij het huishouden/i,
  overheidsvertrouwen_participatie:
    /gemeente|inspraak|politiek|besluit|wethouder|raad|bestuurder|participatie|burgerberaad|dorpsplan|klankbord|stemmen|referendum|meedenken/i,
  aardbevingsschade: /aardbeving|gaswinning|mijnbouw|scheuren|schade|versterk/i,
  beschermd_wonen: /beschermd wonen|begeleid wonen/i,
  desinformatie_sociale_media:
    /nepnieuws|gerucht|sociale media|desinformatie|nepaccount|onjuist|mediawijsheid|filmpje|nepbericht|complot/i,
};

it.each(THEME_IDS)(
  'makes %s recognisable in every text that carries it as first theme',
  (theme) => {
    const own = signals.filter((signal) => signal.themes[0] === theme);
    expect(own.length).toBeGreaterThan(100);
    expect(
      own
        .map(({ text }) => text)
        .filter((text) => !THEME_WORDS[theme].test(text))
        .slice(0, 5),
    ).toEqual([]);
  },
);

it('has the words of a season only in its months', () => {
  for (const { themes, text, occurredOn } of signals) {
    if (themes.length === 0 || !/mestgeur|knalvuurwerk|stookkosten/.test(text)) continue;
    const month = Number(occurredOn.slice(5, 7));
    const owner = THEME_IDS.find((theme) =>
      THEME_TEXTS[theme].seasonal?.issues.some((issue) => text.includes(issue)),
    );
    expect(owner && THEME_TEXTS[owner].seasonal?.months).toContain(month);
  }
});

describe('a template', () => {
  const context = {
    random: createRandom(1),
    place: 'in Workum',
    kernName: 'Workum',
    issue: 'de weg',
    good: 'het feest',
  };

  it('fills place, subject, numbers and alternatives', () => {
    const filled = fill(compile('{plek} {kern} {zaak} {goed} {7-7} {ja|ja}'), context);
    expect(filled).toBe('in Workum Workum de weg het feest 7 ja');
    expect(fill(compile('{Mensen}'), context)).toMatch(/^[A-Z]/);
    expect(fill(compile('{mensen}'), context)).toMatch(/^[a-z]/);
  });

  it('refuses a slot it does not know', () => {
    expect(() => compile('Dit is {onbekend} hier')).toThrow(RangeError);
  });
});
