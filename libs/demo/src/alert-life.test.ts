import { addDays } from '@poolshoogte/calendar';
import { demoAlertLife, type RaisedInDemo } from './alert-life';
import { dateEpisodes } from './episode';
import { DEMO_EPISODES } from './episode-list';

const END = '2026-11-19';
const [planted] = dateEpisodes(DEMO_EPISODES, END).filter(({ end }) => end < '2026-09-01');
if (!planted) throw new Error('there are episodes of long ago');

const onPlanted: RaisedInDemo = {
  municipalityCode: planted.municipalityCode,
  kernen: planted.kernCode === null ? [] : [planted.kernCode],
  theme: planted.theme,
  startedOn: addDays(planted.start, 2),
  lastOn: planted.end,
};

it('closes what was long ago: true on a planted episode, and not true elsewhere', () => {
  expect(demoAlertLife(onPlanted, END).at(-1)).toMatchObject({ kind: 'closed', outcome: 'true' });
  const elsewhere = demoAlertLife({ ...onPlanted, municipalityCode: 'GM9999' }, END).at(-1);
  expect(elsewhere).toMatchObject({ kind: 'closed' });
  expect(elsewhere).not.toMatchObject({ outcome: 'true' });
});

it('leaves what began lately open, never does anything after the end day, and is the same every time', () => {
  for (let back = 0; back < 20; back += 1) {
    const alert = { ...onPlanted, startedOn: addDays(END, -back), lastOn: END };
    const steps = demoAlertLife(alert, END);
    expect(steps.every(({ day, kind }) => day <= END && kind !== 'closed')).toBe(true);
    expect(demoAlertLife(alert, END)).toEqual(steps);
  }
});
