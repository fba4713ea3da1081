import { kernOptions } from './kern-options';

const kernen = [
  { code: 'WP0001', name: 'Middenmeer' },
  { code: 'WP0002', name: 'Slootdorp' },
  { code: 'WP0003', name: 'Wieringerwerf' },
];
const shown = (...args: Parameters<typeof kernOptions>) =>
  kernOptions(...args).map(({ name, state }) => `${name} ${state}`);

it('puts the named kern first, ticked as a suggestion, and recent ones after it', () => {
  expect(
    shown(
      { code: 'WP0001', reason: 'named' },
      { named: ['WP0001'], recent: ['WP0002', 'WP0001'], kernen },
    ),
  ).toEqual(['Middenmeer suggested', 'Slootdorp off']);
});

it('offers every kern that is named when there are more', () => {
  expect(
    shown(
      { code: null, reason: 'several' },
      { named: ['WP0003', 'WP0001'], recent: ['WP0002'], kernen },
    ),
  ).toEqual(['Wieringerwerf offered', 'Middenmeer offered', 'Slootdorp off']);
});

it('shows a kern that was searched for, and forgets codes that are not here', () => {
  expect(
    shown({ code: 'WP0002', reason: 'hand' }, { named: ['WP0001'], recent: ['WP9999'], kernen }),
  ).toEqual(['Middenmeer off', 'Slootdorp chosen']);
});
