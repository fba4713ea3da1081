import type { Board } from '@poolshoogte/contracts';
import fc from 'fast-check';
import {
  boardWithKernen,
  buildBoard,
  kernCodes,
  kernRow,
  learningKern,
  silentKern,
} from '../testing/board-builder';
import { boardSentence, sentenceState } from './board-sentence';
import { MAX_NAMES } from './deviation-clauses';
import { plainSentence } from './sentence-part';

const NAMES = new Map([
  ['WP0001', 'Middenmeer'],
  ['WP0002', 'Kreileroord'],
  ['WP0003', 'Westerland'],
  ['WP0004', 'Oude Niedorp'],
  ['WP0005', 'Slootdorp'],
  ['WP0006', 'Breezand'],
  ['WP0007', 'Winkel'],
]);

const say = (board: Board, at?: string): string =>
  plainSentence(boardSentence(board, at === undefined ? { names: NAMES } : { names: NAMES, at }));

const more = (code: string, deviation: 1 | 2 | 3 = 2) => kernRow(code, { count: 8, deviation });
const less = (code: string, deviation: -1 | -2 = -1) => kernRow(code, { count: 0, deviation });
const logging = (count: number): Board['logging'] => ({ ...buildBoard().logging, count });

describe('boardSentence', () => {
  it('says what deviates and what is silent, as in the design', () => {
    const board = boardWithKernen([
      more('WP0001', 3),
      more('WP0002', 2),
      silentKern('WP0003', '2026-11-03'),
      silentKern('WP0004', '2026-10-29'),
      more('WP0005', 1),
      less('WP0006'),
    ]);
    expect(say(board)).toBe(
      'In dertien van de negentien kernen is het zoals gewoonlijk. In Middenmeer en Kreileroord horen we meer dan daar normaal is, uit Westerland en Oude Niedorp al twee weken niets.',
    );
  });

  it('gives every name its place on the scale', () => {
    const board = boardWithKernen([more('WP0001', 3), silentKern('WP0003', '2026-11-03')]);
    expect(boardSentence(board, { names: NAMES })).toContainEqual({
      kind: 'kern',
      code: 'WP0001',
      name: 'Middenmeer',
      mark: '3',
    });
    expect(boardSentence(board, { names: NAMES })).toContainEqual(
      expect.objectContaining({ name: 'Westerland', mark: 'stilte' }),
    );
  });

  it.each([
    [[more('WP0001', 3)], 'In Middenmeer horen we veel meer dan daar normaal is.'],
    [[more('WP0001', 2)], 'In Middenmeer horen we meer dan daar normaal is.'],
    [[more('WP0001', 1)], 'In Middenmeer horen we iets meer dan daar normaal is.'],
    [[less('WP0006', -1)], 'In Breezand horen we iets minder dan daar normaal is.'],
    [[less('WP0006', -2)], 'In Breezand horen we minder dan daar normaal is.'],
    [[silentKern('WP0003', '2026-10-29')], 'Uit Westerland horen we al drie weken niets.'],
    [
      [more('WP0001', 2), more('WP0005', 1)],
      'In Middenmeer horen we meer dan daar normaal is, in Slootdorp iets meer.',
    ],
    [
      [silentKern('WP0003', '2026-11-03'), less('WP0006', -2)],
      'Uit Westerland horen we al twee weken niets, in Breezand minder.',
    ],
  ])('says one kind of deviation in plain words (%#)', (rows, clause) => {
    const normal = rows.length === 1 ? 'achttien' : 'zeventien';
    expect(say(boardWithKernen(rows))).toBe(
      `In ${normal} van de negentien kernen is het zoals gewoonlijk. ${clause}`,
    );
  });

  it('names at most four and counts the rest', () => {
    const rows = ['WP0001', 'WP0002', 'WP0003', 'WP0004', 'WP0005', 'WP0006'].map((code) =>
      more(code, 3),
    );
    expect(say(boardWithKernen(rows))).toContain(
      'In Middenmeer, Kreileroord, Westerland, Oude Niedorp en twee andere kernen horen we veel meer',
    );
    expect(
      say(boardWithKernen([...rows.slice(0, 4), silentKern('WP0007', '2026-11-01')])),
    ).toContain(
      'In Middenmeer, Kreileroord, Westerland en één andere kern horen we veel meer dan daar normaal is, uit Winkel al twee weken niets.',
    );
  });

  it('counts every kind of deviation against the same room', () => {
    const board = boardWithKernen([
      silentKern('WP0003', '2026-11-03'),
      more('WP0001', 1),
      more('WP0002', 1),
      less('WP0006', -2),
      less('WP0005', -2),
    ]);
    expect(say(board)).toContain(
      'Uit Westerland horen we al twee weken niets, in Middenmeer en één andere kern iets meer, in Slootdorp en één andere kern minder.',
    );
  });

  it('says a quiet day is quiet', () => {
    expect(say(buildBoard())).toBe(
      'In alle negentien kernen is het zoals gewoonlijk. Er is genoeg vastgelegd om dat te kunnen zeggen.',
    );
    expect(say(buildBoard({}, 1))).toBe(
      'In de enige kern is het zoals gewoonlijk. Er is genoeg vastgelegd om dat te kunnen zeggen.',
    );
  });

  it('says nothing about calm when too little is logged', () => {
    expect(say(buildBoard({ logging: logging(6) }))).toBe(
      'Wat er leeft is vandaag niet te zeggen. Er kwamen 6 signalen binnen, gewoonlijk 30–48.',
    );
    expect(say(buildBoard({ logging: logging(1) }))).toContain('Er kwam 1 signaal binnen');
  });

  it('still says more than normal when too little is logged, and nothing about less', () => {
    const board = {
      ...boardWithKernen([more('WP0001', 2), less('WP0006'), silentKern('WP0003', '2026-11-01')]),
      logging: logging(6),
    };
    expect(say(board)).toBe(
      'Wat er leeft is vandaag niet te zeggen. Er kwamen 6 signalen binnen, gewoonlijk 30–48. In Middenmeer horen we meer dan daar normaal is.',
    );
  });

  it('says that it is still learning', () => {
    const board = buildBoard({
      kernen: [learningKern('WP0001', 3), learningKern('WP0002', 0)],
      logging: { ...logging(3), expected: null },
    });
    expect(sentenceState(board)).toBe('learning');
    expect(say(board)).toBe(
      'Wat hier gewoon is, weet Poolshoogte nog niet. In tien dagen kwamen drie signalen binnen, uit één van de twee kernen.',
    );
  });

  it('says that nothing was logged at all', () => {
    const board = buildBoard({
      kernen: [{ ...learningKern('WP0001', 0), lastSignalOn: null }],
      logging: {
        count: 0,
        echoes: 0,
        expected: null,
        days: new Array<number>(42).fill(0),
        withoutKern: 0,
      },
      feed: [],
    });
    expect(sentenceState(board)).toBe('empty');
    expect(say(board)).toBe('In Hollands Kroon is nog niets vastgelegd.');
  });

  it('leaves kernen without a normal of their own out of the count', () => {
    const board = boardWithKernen([more('WP0001', 2), learningKern('WP0002', 1)]);
    expect(say(board)).toContain(
      'In zeventien van de achttien kernen met een eigen normaal is het',
    );
  });

  it('writes large numbers in digits', () => {
    const board = boardWithKernen([more('WP0001', 3)], 89);
    expect(say(board)).toContain('In 88 van de 89 kernen is het zoals gewoonlijk.');
  });

  it('speaks of an old board in the past, with its time', () => {
    expect(say(buildBoard(), '14:32')).toBe(
      'Om 14:32 was het in alle negentien kernen zoals gewoonlijk. Er was genoeg vastgelegd om dat te kunnen zeggen.',
    );
    expect(say(boardWithKernen([more('WP0001', 2)]), '14:32')).toBe(
      'Om 14:32 was het in achttien van de negentien kernen zoals gewoonlijk. In Middenmeer hoorden we meer dan daar normaal is.',
    );
    expect(say(buildBoard({ logging: logging(6) }), '14:32')).toContain(
      'Om 14:32 was niet te zeggen wat er leeft.',
    );
  });

  it('is a clean sentence for every board, with no more names than it may carry', () => {
    const row = fc.record({
      deviation: fc.constantFrom(
        -2 as const,
        -1 as const,
        0 as const,
        1 as const,
        2 as const,
        3 as const,
        null,
      ),
      isSilent: fc.boolean(),
    });
    const outgrown = ([-2, 1, -2, 1, -2] as const).map((deviation, index) => ({
      deviation,
      isSilent: index === 4,
    }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 90 }), fc.nat(60), (rows, count) => {
        const codes = kernCodes(rows.length);
        const board = buildBoard({
          kernen: rows.map(({ deviation, isSilent }, index) =>
            kernRow(codes[index] ?? '', {
              deviation,
              expected: deviation === null ? null : { lo: 0, hi: 3 },
              isSilent,
              lastSignalOn: isSilent ? '2026-11-01' : '2026-11-18',
            }),
          ),
          logging: logging(count),
        });
        const parts = boardSentence(board, { names: NAMES });
        const sentence = plainSentence(parts);
        expect(parts.filter(({ kind }) => kind === 'kern').length).toBeLessThanOrEqual(MAX_NAMES);
        expect(sentence).toMatch(/^[A-Z].*\.$/u);
        expect(sentence).not.toMatch(/ {2}|\.\.|,,| ,|undefined|NaN|nul van/u);
      }),
      // Where the names of four groups once outgrew their room.
      { examples: [[outgrown, 30]] },
    );
  });
});
