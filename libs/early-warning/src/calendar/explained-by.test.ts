import { explainedBy, type ExpectedEvent } from './explained-by';

const COUNCIL: ExpectedEvent = {
  id: 'raad',
  firstDay: '2026-03-10',
  lastDay: '2026-03-10',
  kernen: [],
  themes: ['wonen'],
  daysBefore: 2,
  daysAfter: 5,
  mutes: false,
};
const FAIR: ExpectedEvent = {
  id: 'kermis',
  firstDay: '2026-03-12',
  lastDay: '2026-03-14',
  kernen: ['WP0001'],
  themes: [],
  daysBefore: 0,
  daysAfter: 1,
  mutes: true,
};

it('explains a kern and theme from some days before to some days after', () => {
  const about = (day: string, kern = 'WP0001', theme = 'wonen') =>
    explainedBy([COUNCIL, FAIR], day, kern, theme).map(({ id }) => id);
  expect(about('2026-03-07')).toEqual([]);
  expect(about('2026-03-08')).toEqual(['raad']);
  expect(about('2026-03-15')).toEqual(['raad', 'kermis']);
  expect(about('2026-03-16')).toEqual([]);
  expect(about('2026-03-12', 'WP0002')).toEqual(['raad']);
  expect(about('2026-03-12', 'WP0002', 'verkeer')).toEqual([]);
});

it('says which events were chosen to keep alerts quiet', () => {
  expect(explainedBy([COUNCIL, FAIR], '2026-03-13', 'WP0001', 'wonen')).toEqual([
    { id: 'raad', mutes: false },
    { id: 'kermis', mutes: true },
  ]);
});

it('lets no event explain more than four weeks', () => {
  const endless = { ...COUNCIL, daysAfter: 1e9, daysBefore: NaN };
  expect(explainedBy([endless], '2026-04-07', 'WP0001', 'wonen')).toHaveLength(1);
  expect(explainedBy([endless], '2026-04-08', 'WP0001', 'wonen')).toHaveLength(0);
  expect(explainedBy([endless], '2026-03-09', 'WP0001', 'wonen')).toHaveLength(0);
});
