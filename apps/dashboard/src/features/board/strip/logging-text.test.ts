import type { Board } from '@poolshoogte/contracts';
import { boardWithKernen, buildBoard, silentKern } from '../testing/board-builder';
import { loggingText } from './logging-text';

const NAMES = new Map([
  ['WP0001', 'Westerland'],
  ['WP0002', 'Oude Niedorp'],
]);

const say = (board: Board): string => {
  const { verdict, figure, rest } = loggingText(board, NAMES);
  return `${verdict}${figure}${rest}`;
};

const withLogging = (logging: Partial<Board['logging']>): Board =>
  buildBoard({ logging: { ...buildBoard().logging, ...logging } });

describe('loggingText', () => {
  it('says that figures can be compared when enough is logged', () => {
    expect(say(buildBoard())).toBe(
      'Ja: 42 signalen in 10 dagen, gewoonlijk 30–48. De cijfers zijn dus te vergelijken met eerder.',
    );
  });

  it('warns when less or more is logged than usual', () => {
    expect(say(withLogging({ count: 1 }))).toBe(
      'Nee: 1 signaal in 10 dagen, gewoonlijk 30–48. Een laag aantal kan ook komen doordat er minder is vastgelegd.',
    );
    expect(say(withLogging({ count: 60 }))).toContain('daardoor kan alles hoger lijken');
  });

  it('does not know yet while there is no normal', () => {
    expect(say(withLogging({ expected: null }))).toMatch(/^Dat is nog niet te zeggen: 42 signalen/);
  });

  it('names who is silent, counts many, and counts what has no place', () => {
    const two = boardWithKernen([
      silentKern('WP0001', '2026-11-03'),
      silentKern('WP0002', '2026-10-29'),
    ]);
    expect(say(two)).toContain(
      'Uit Westerland (16 dagen) en Oude Niedorp (21 dagen) kwam niets; dat is stilte, geen rust.',
    );
    const codes = ['WP0001', 'WP0002', 'WP0003', 'WP0004'];
    const many = boardWithKernen(codes.map((code) => silentKern(code, '2026-11-03')));
    expect(say(many)).toContain('Uit vier kernen kwam al weken niets');
    expect(say(withLogging({ withoutKern: 3 }))).toContain(
      'Bij 3 signalen is de kern niet bekend.',
    );
  });
});
