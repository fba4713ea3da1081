import fc from 'fast-check';
import { readDutchDate } from './dutch-date';

describe('dates as written in Dutch exports', () => {
  it.each([
    ['02-11-2026', '2026-11-02', undefined],
    ['2-11-2026 08:14', '2026-11-02', '08:14'],
    ['2-11-26', '2026-11-02', undefined],
    ['02/11/2026', '2026-11-02', undefined],
    ['02.11.2026 8.05 uur', '2026-11-02', '08:05'],
    ['2026-11-02', '2026-11-02', undefined],
    ['2026-11-02 23:59:59', '2026-11-02', '23:59'],
    ['2026-11-02T10:00:00.000+01:00', '2026-11-02', '10:00'],
    ['20261102', '2026-11-02', undefined],
    ['2 november 2026', '2026-11-02', undefined],
    ['2 nov. 2026', '2026-11-02', undefined],
    ['2 Mrt 2026', '2026-03-02', undefined],
    ['maandag 2 november 2026 om 19:30 uur', '2026-11-02', '19:30'],
    ['ma 2-11-2026', '2026-11-02', undefined],
    ['  02-11-2026 \t 08:14 ', '2026-11-02', '08:14'],
    ['Mon, 02 Nov 2026 08:05:00 +0100', '2026-11-02', '08:05'],
    ['29-02-2024', '2024-02-29', undefined],
    ['02-11-2026 25:00', '2026-11-02', undefined],
  ])('reads %j', (written, day, time) => {
    expect(readDutchDate(written)).toEqual(time === undefined ? { day } : { day, time });
  });

  it('takes the day in the Netherlands when a zone is given, in winter and in summer', () => {
    expect(readDutchDate('2026-11-02T23:30:00Z')).toEqual({ day: '2026-11-03', time: '00:30' });
    expect(readDutchDate('2026-07-02T22:30:00Z')).toEqual({ day: '2026-07-03', time: '00:30' });
    expect(readDutchDate('2026-11-02T00:30:00+05:00')).toEqual({
      day: '2026-11-01',
      time: '20:30',
    });
    expect(readDutchDate('Wed, 11 Nov 2026 05:00:00 GMT')).toEqual({
      day: '2026-11-11',
      time: '06:00',
    });
  });

  it.each([
    '31-11-2026',
    '00-00-0000',
    '00-00-0000 00:00',
    '29-02-2026',
    '11/23/2026',
    '2026-13-01',
  ])('says that %j does not exist', (written) =>
    expect(readDutchDate(written)).toBe('impossible_date'),
  );

  it.each(['31-12-1989', '0026-11-02'])('says that %j is too long ago', (written) =>
    expect(readDutchDate(written)).toBe('impossible_date'),
  );

  it.each(['', ' ', 'ergens in het voorjaar', '2 foo 2026', '46268', 'gisteren', '9'.repeat(500)])(
    'finds no date in %j',
    (written) => expect(readDutchDate(written)).toBe('no_date'),
  );

  it('reads every day since 1990 in every notation', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = day.split('-');
        const long = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
        const notations = [
          day,
          `${dayOfMonth}-${month}-${year}`,
          `${Number(dayOfMonth)}/${Number(month)}/${year}`,
          `${year}${month}${dayOfMonth}`,
          long.format(date),
        ];
        for (const written of notations) expect(readDutchDate(written)).toEqual({ day });
      }),
    );
  });

  it('never throws and never hangs on anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (written) => {
        expect(['string', 'object']).toContain(typeof readDutchDate(written));
      }),
    );
  });
});
