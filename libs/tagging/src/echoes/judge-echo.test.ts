import fc from 'fast-check';
import { ECHO_KEYS_MAX, ECHO_KEYS_SHARED, echoKeys } from './echo-keys';
import { type EchoSide, judgeEcho } from './judge-echo';

const TEXT =
  'De pendelbus naar de veerhaven stopt maandag niet meer bij het zwembad, zegt de vervoerder.';

const judge = (a: string, b: string, more: Partial<EchoSide> = {}): string => {
  const { verdict, reason } = judgeEcho({ text: a, ...more }, { text: b });
  return `${verdict} ${reason}`;
};

it.each([
  ['a retweet', `RT @veerpost: ${TEXT}`, 'same same_words'],
  ['other marks, spaces and a link', `${TEXT.toUpperCase()}!! https://a.nl/b`, 'same same_words'],
  ['a message mailed on', `Fwd: ${TEXT}`, 'same same_words'],
  [
    'a message with what a mail program adds',
    `Van: [naam 1]\nAan: gemeente\nOnderwerp: bus\n\n> ${TEXT}\n\nVerstuurd vanaf mijn telefoon`,
    'same sent_again',
  ],
  ['a message with a close', `${TEXT}\n\nMet vriendelijke groet,\n[naam 1]`, 'same sent_again'],
  ['a call to share', `DELEN aub!! ${TEXT}`, 'same sent_again'],
])('merges by itself: %s', (_what, other, expected) => {
  expect(judge(TEXT, other)).toBe(expected);
});

it.each([
  [
    'a comment with the whole message',
    TEXT,
    `Ongelofelijk, lees dit nou weer. ${TEXT} Mijn moeder kan zo nergens meer komen.`,
    'likely holds_other',
  ],
  [
    'posts that quote the same',
    'Voorzitter buurtbus bezorgd: "Wij rijden op vrijwilligers die zelf tachtig zijn."',
    'Gelezen in het blad, "wij rijden op vrijwilligers die zelf tachtig zijn", slik.',
    'likely same_source',
  ],
  [
    'the same in other words',
    'Lantaarnpalen langs de Kanaalroute al drie weken kapot, fietsers rijden er in het pikkedonker.',
    'Het is pikkedonker voor fietsers op de Kanaalroute: de lantaarnpalen zijn al weken kapot!',
    'likely similar_words',
  ],
  [
    'too few words to be sure',
    'Straatlantaarn weer kapot.',
    'straatlantaarn weer kapot',
    'likely same_words_unsure',
  ],
])('proposes: %s', (_what, a, b, expected) => {
  expect(judge(a, b)).toBe(expected);
  expect(judge(b, a)).toBe(expected);
});

it.each([
  [
    'another place',
    'Bewoner uit Ootmarsum: glasbak bij de kerk zit al een week vol.',
    'Bewoner uit Denekamp: glasbak bij de kerk zit al een week vol.',
    'different other_place',
  ],
  [
    'another day',
    'Inloop over het zwembad op 3 mei, opkomst matig, veel vragen over de kosten.',
    'Inloop over het zwembad op 17 mei, opkomst matig, veel vragen over de kosten.',
    'different other_date',
  ],
  [
    'another number',
    'Storing gemeld aan pompgemaal 114, monteur komt morgen kijken.',
    'Storing gemeld aan pompgemaal 118, monteur komt morgen kijken.',
    'different other_number',
  ],
  [
    'the same form about something else',
    'Verzoek om handhaving wegens geluid van honden.',
    'Verzoek om handhaving wegens geparkeerde caravans.',
    'different other_words',
  ],
  [
    'the opposite',
    'Er komt geen noodopvang in de oude melkfabriek, zegt de wethouder.',
    'Er komt een noodopvang in de oude melkfabriek, zegt de wethouder.',
    'likely similar_words',
  ],
  ['something else', TEXT, 'De kermis gaat dit jaar niet door.', 'different other_words'],
  ['nothing at all', '', '!!', 'different other_words'],
])('never merges: %s', (_what, a, b, expected) => {
  expect(judge(a, b)).toBe(expected);
});

it('heeds the kern and the day of the signals', () => {
  const side = (kern: string, occurredOn: string): EchoSide => ({ text: TEXT, kern, occurredOn });
  const first = side('A', '2026-01-01');
  const reason = (other: EchoSide) => judgeEcho(first, other).reason;
  expect(reason(side('A', '2026-01-05'))).toBe('same_words');
  expect(reason(side('A', '2026-01-20'))).toBe('same_words_unsure');
  expect(reason(side('A', '2026-03-01'))).toBe('other_date');
  expect(reason(side('B', '2026-01-01'))).toBe('other_kern');
});

const word = fc.constantFrom(
  ...'zwembad pendelbus veerhaven lantaarnpaal fietsers dorpshuis geen niet de het op in Urk 3 114 mei'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const anyText = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 200 }));

it('does not mind the order, and stays within 0 and 1', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const one = judgeEcho({ text: a }, { text: b });
      const other = judgeEcho({ text: b }, { text: a });
      expect(other.verdict).toBe(one.verdict);
      expect(one.similarity).toBeGreaterThanOrEqual(0);
      expect(one.similarity).toBeLessThanOrEqual(1);
    }),
  );
});

it('merges by itself only what says the same words in the same order', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      if (judgeEcho({ text: a }, { text: b }).verdict !== 'same') return;
      const bare = (text: string) => text.toLowerCase().replace(/\b(?:de|het)\b| /g, '');
      expect(bare(a)).toBe(bare(b));
    }),
  );
});

it('gives keys that echoes share, whatever stands around them', () => {
  fc.assert(
    fc.property(sentence, anyText, (one, around) => {
      const keys = echoKeys(one);
      expect(keys.length).toBeLessThanOrEqual(ECHO_KEYS_MAX);
      expect([...new Set(keys)].sort((a, b) => a - b)).toEqual(keys);
      for (const key of keys) expect(key).toBe(key | 0);
      expect(echoKeys(`RT @dorp: ${one}`)).toEqual(keys);
      const others = new Set(echoKeys(`${one} ${around}`));
      const shared = keys.filter((key) => others.has(key)).length;
      // A short addition leaves nearly all keys as they were.
      if (around.split(/\s/).length < 5)
        expect(shared).toBeGreaterThanOrEqual(Math.min(keys.length, ECHO_KEYS_SHARED));
    }),
  );
});
