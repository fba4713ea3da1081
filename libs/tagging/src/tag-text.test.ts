import fc from 'fast-check';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { type Evidence, tagText } from './index';

const themesOf = (text: string): string[] => tagText(text).themes.map(({ id }) => id);

/** Own sentences, one village voice and one office voice per theme. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ['asielopvang', 'Er komt een azc-terrein naast de tennisbaan, hoorden we.'],
  ['asielopvang', 'Het college onderzoekt drie locaties voor de opvang van Oekraïners.'],
  ['wind_zonne_energie', 'Vanuit onze keuken kijken we straks op zes windmolens.'],
  ['wind_zonne_energie', 'Vergunningaanvraag zonneveld ontvangen, 14 hectare.'],
  ['landbouw_stikstof', 'De boeren weten niet of ze over vijf jaar nog mogen melken.'],
  ['landbouw_stikstof', 'Overleg over stikstofruimte met drie melkveehouders.'],
  ['wonen_ruimte', 'Onze dochter vindt hier nooit een huurwoning.'],
  ['wonen_ruimte', 'Ontwerpbestemmingsplan Kerkakkers ligt ter inzage, 22 woningen.'],
  ['hoogspanning_datacenters', 'Komt die 380 kV-lijn nu wel of niet over ons land?'],
  ['hoogspanning_datacenters', 'Netbeheerder meldt netcongestie tot 2031.'],
  ['verkeer_transporthinder', 'Er rijden hier vrachtwagens vlak langs de schoolgevel.'],
  ['verkeer_transporthinder', 'Verzoek om verkeersdrempels bij de rotonde.'],
  ['veiligheid_overlast', 'Drugsdealers staan elke avond bij het bankje.'],
  ['veiligheid_overlast', 'De wijkagent meldt drie inbraken in een week.'],
  ['tradities_identiteit', 'Het paasvuur mag dit jaar maar half zo hoog.'],
  ['tradities_identiteit', 'De schutterij vraagt ruimte op het kermisterrein.'],
  ['voorzieningen', 'De laatste geldautomaat in het dorp is weg.'],
  ['voorzieningen', 'De vervoerder schrapt twee bushaltes.'],
  ['armoede_bestaanszekerheid', 'Wij kunnen de energierekening niet meer betalen.'],
  ['armoede_bestaanszekerheid', 'Steeds meer gezinnen melden zich bij de voedselbank.'],
  ['zorg', 'Er is hier geen enkele huisarts die nog mensen aanneemt.'],
  ['zorg', 'Wachttijd jeugdhulp is opgelopen tot acht maanden.'],
  ['overheidsvertrouwen_participatie', 'Niemand heeft naar ons geluisterd, het was al besloten.'],
  ['overheidsvertrouwen_participatie', 'Bewoners vragen meer inspraak over het dorpsplein.'],
  ['aardbevingsschade', 'Na de beving zit er weer een scheur in de muur.'],
  ['aardbevingsschade', 'Vraag over waardedaling door gaswinning.'],
  ['beschermd_wonen', 'Zorgen over beschermd wonen in de oude school.'],
  ['beschermd_wonen', 'De stichting start met begeleid wonen voor twaalf mensen.'],
  ['desinformatie_sociale_media', 'Er staat weer nepnieuws in de Facebookgroep van het dorp.'],
  ['desinformatie_sociale_media', 'Er gaan geruchten dat het zwembad verkocht is.'],
];

it.each(EXAMPLES)('suggests %s: %s', (theme, text) => {
  expect(themesOf(text)).toContain(theme);
});

it('has examples for every theme of the vocabulary', () => {
  expect(new Set(EXAMPLES.map(([theme]) => theme))).toEqual(new Set(THEME_IDS));
});

it('suggests several themes, best first', () => {
  const { themes } = tagText(
    'De boeren en de windmolens: stikstof, mest en ook nog een zonnepark.',
  );
  expect(themes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['landbouw_stikstof', 'wind_zonne_energie']),
  );
  const scores = themes.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
});

it.each([
  'Kunt u mij zeggen wanneer mijn rijksbewijs van afstamming klaarligt?',
  'Gevonden: een blauwe kinderwant, te halen bij de balie.',
  'Vrijdag is het raadhuis om twaalf uur open.',
  'Wie heeft er nog tulpen over voor de versiering?',
  '',
  '  \n ',
  '12345 !!! ???',
])('abstains: %j', (text) => {
  const tagging = tagText(text);
  expect(tagging.themes).toEqual([]);
  expect(tagging.drivers).toEqual([]);
  expect(tagging.phase).toEqual({ id: 'onbekend', confidence: 'low', score: 0, evidence: [] });
});

describe('words in context', () => {
  it('sees a word inside a compound and beside a hyphen', () => {
    expect(themesOf('De dorpswindmolenvereniging vergadert.')).toContain('wind_zonne_energie');
    expect(themesOf('Het AZC-besluit valt donderdag.')).toContain('asielopvang');
    expect(themesOf('Stikstofproblematiek en mestoverschotten.')).toContain('landbouw_stikstof');
  });

  it('takes accents, case and apostrophes as they come', () => {
    expect(themesOf('VLUCHTELINGEN UIT OEKRAÏNE')).toContain('asielopvang');
    expect(themesOf("Twee azc’s of drie azc's?")).toContain('asielopvang');
    expect(themesOf('Wynmûnes by ús yn it doarp')).toContain('wind_zonne_energie');
  });

  it('cancels a word that means something else here', () => {
    expect(themesOf('Het dierenasiel zoekt opvang voor zestien katten.')).not.toContain(
      'asielopvang',
    );
    expect(themesOf('Er is te weinig kinderopvang in de buurt.')).not.toContain('asielopvang');
    expect(themesOf('Deze winter eten wij boerenkool.')).not.toContain('landbouw_stikstof');
    expect(themesOf('Het betalingsverkeer lag stil.')).not.toContain('verkeer_transporthinder');
    expect(themesOf('De otter is een bedreigde diersoort.')).not.toContain('veiligheid_overlast');
  });

  it.each([
    'De werkloosheid daalt volgens het nieuwste rapport.',
    'Nieuw vaccin getest op apen.',
    'De fractie wil een andere kieswet.',
    'Zangeres verlaat Twitter.',
  ])('does not take one word of the national news for a theme: %s', (text) => {
    expect(themesOf(text)).toEqual([]);
  });

  it('takes such words when they have company', () => {
    expect(themesOf('Werkloosheid en koopkracht baren de inwoners zorgen.')).toContain(
      'armoede_bestaanszekerheid',
    );
    expect(themesOf('Ruzie op Twitter over een vervalste tweet.')).toContain(
      'desinformatie_sociale_media',
    );
  });

  it('lowers a subject that is denied', () => {
    expect(themesOf('De avond verliep goed, geen overlast.')).not.toContain('veiligheid_overlast');
    expect(themesOf('De avond verliep slecht, veel overlast.')).toContain('veiligheid_overlast');
  });

  it('wants more of a text that is set abroad', () => {
    expect(themesOf('Windmolen omgevallen in Zweden.')).toEqual([]);
    expect(themesOf('Windmolen omgevallen bij de sluis.')).toEqual(['wind_zonne_energie']);
  });
});

describe('phase', () => {
  const phaseOf = (text: string): string => tagText(text).phase.id;

  it.each([
    'Ik ben woedend! Dit is een schande, ik pik het niet langer!!!',
    'Belachelijk dat wij niets mogen zeggen over die masten. Ik ben het zat.',
    'Als dit zo doorgaat staan we straks met z’n allen op de snelweg te demonstreren.',
    'Wij willen misschien een petitie beginnen.',
    'Zou een demonstratie helpen?',
  ])('never calls a single angry voice or a plan unrest: %s', (text) => {
    expect(['onbekend', 'onbehagen', 'ongenoegen']).toContain(phaseOf(text));
  });

  it.each([
    ['onrust', 'De petitie met 900 handtekeningen is overhandigd.'],
    ['onrust', 'Met spandoeken liepen tachtig mensen door de Hoofdstraat.'],
    ['onrust', 'Vanmiddag was er een demonstratie bij het provinciehuis.'],
    ['problematische_onrust', 'De wethouder is thuis bedreigd.'],
    [
      'problematische_onrust',
      'Onbekenden hebben brand gesticht bij de noodopvang; brandstichting, zegt de politie.',
    ],
    ['ongenoegen', 'Ik wil een klacht indienen over de vuilnisophaal.'],
    ['ongenoegen', 'Al drie keer gemeld en er gebeurt niets.'],
    ['onbehagen', 'Mensen halen hun schouders op, het heeft toch geen zin.'],
    ['onbekend', 'De bibliotheek is maandag open.'],
    ['onbekend', 'De demonstratie is afgelast.'],
  ])('reads %s: %s', (phase, text) => {
    expect(phaseOf(text)).toBe(phase);
  });
});

describe('drivers', () => {
  it.each([
    ['gebrek_aan_grip', 'We voelen ons machteloos, het gaat toch door.'],
    ['oneerlijkheid', 'Wij krijgen wel de lasten en niet de lusten, dat is oneerlijk.'],
    ['verruwing', 'De baliemedewerker werd uitgescholden en geïntimideerd.'],
    ['bedreigde_identiteit', 'Onze manier van leven mag hier niet meer bestaan.'],
    ['botsende_bestuurslagen', 'De gemeente verwijst ons naar de provincie en die zegt niets.'],
  ])('suggests %s: %s', (driver, text) => {
    expect(tagText(text).drivers.map(({ id }) => id)).toContain(driver);
  });
});

function allEvidence(text: string): readonly Evidence[] {
  const { themes, drivers, phase } = tagText(text);
  return [...themes, ...drivers, phase].flatMap(({ evidence }) => evidence);
}

describe('evidence', () => {
  it('is the literal words, also with accents and signs of two units', () => {
    const text = '🌾 Oekraïners én «windmolens» – het vuur 🔥 en de stikstof';
    const { themes } = tagText(text);
    expect(themes.flatMap(({ evidence }) => evidence.map((piece) => piece.text)).sort()).toEqual([
      'Oekraïners',
      'stikstof',
      'windmolens',
    ]);
    for (const { start, end, text: piece } of allEvidence(text)) {
      expect(text.slice(start, end)).toBe(piece);
    }
  });

  it('never takes a word from a placeholder, a handle or a web address', () => {
    expect(themesOf('[azc 1] en [windmolen 2] en [naam 3]')).toEqual([]);
    expect(themesOf('@azc_nee https://voorbeeld.nl/azc/windmolens?mest=1')).toEqual([]);
  });

  it('goes round a placeholder inside a phrase', () => {
    const text = 'De bus van [naam 1] wordt geschrapt.';
    const pieces = allEvidence(text).map((piece) => piece.text);
    expect(pieces).toEqual(expect.arrayContaining(['bus', 'geschrapt']));
    expect(pieces.join(' ')).not.toContain('naam');
  });
});

/** Arbitrary unicode mixed with words that the lexicon knows. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'azc',
        ' windmolens ',
        '[naam 1]',
        'bus',
        ' geschrapt',
        '\n',
        '’s ',
        'ﬁ',
        '. ',
        ' geen ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  it('keeps nothing of the text before', () => {
    const long = 'De bus en het azc. '.repeat(3_000);
    const before = tagText('De bus wordt geschrapt.');
    tagText(long);
    expect(tagText('De bus wordt geschrapt.')).toEqual(before);
    expect(tagText('').themes).toEqual([]);
  });

  it('gives valid literal evidence and scores, and stays the same with white space behind it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, text: piece } of allEvidence(text)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(piece);
          expect(piece).not.toContain('[naam');
        }
        const tagging = tagText(text);
        for (const { score } of tagging.themes) expect(score > 0 && score < 1).toBe(true);
        expect(tagText(`${text} \n\n\t `)).toEqual(tagging);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['words', 'bus azc geen boer '],
    ['phrases that never end', 'niet in de gemeente te '],
    ['brackets', '['],
    ['one endless word', 'stikstof'],
    ['handles', '@a'],
    ['addresses', 'www.'],
    ['surrogates', '\ud83d'],
  ])('reads 100,000 characters of %s in bounded time', (_name, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    tagText('warm');
    // eslint-disable-next-line no-restricted-properties -- the test measures time, the library does not
    const began = Date.now();
    tagText(text);
    // Some 30 ms on a laptop; quadratic work would take minutes.
    // eslint-disable-next-line no-restricted-properties -- the end of the same measurement in a test
    expect(Date.now() - began).toBeLessThan(2000);
  });
});
