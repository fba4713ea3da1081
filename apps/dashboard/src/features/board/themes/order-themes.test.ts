import { themeRow } from '../testing/board-builder';
import { orderThemes } from './order-themes';

describe('orderThemes', () => {
  it('puts what differs most first, more before less, then the busiest', () => {
    const rows = [
      themeRow('zorg', { count: 9 }),
      themeRow('wonen_ruimte', { count: 2, deviation: -1 }),
      themeRow('asielopvang', { count: 4, deviation: 1 }),
      themeRow('voorzieningen', { count: 12 }),
      themeRow('beschermd_wonen', { count: 3, deviation: 3 }),
      themeRow('aardbevingsschade', { count: 0, expected: null, deviation: null }),
    ];
    expect(orderThemes(rows).map(({ id }) => id)).toEqual([
      'beschermd_wonen',
      'asielopvang',
      'wonen_ruimte',
      'voorzieningen',
      'zorg',
      'aardbevingsschade',
    ]);
  });
});
