import { addDays } from './day';
import { dayOf } from './holidays';
import type { NationalDay } from './national-day';

const BY_LAW = 'Kieswet, artikelen F 1, F 2 en J 1';
const HELD = 'Kiesraad, uitslagen';

/** Municipal councils are chosen in 2022, 2026 and so on; provinces and water authorities a year later. */
const COUNCIL_YEAR = 2022;
const PROVINCE_YEAR = 2023;
const TERM_YEARS = 4;

/** The vote is 44 days after the day of nomination. */
const DAYS_TO_VOTE = 44;

/** Their dates follow from what the cabinet does, so that only those that were held are known. */
const HELD_ELECTIONS: readonly (readonly [string, string])[] = [
  ['2012-09-12', 'Verkiezing van de Tweede Kamer'],
  ['2014-05-22', 'Verkiezing van het Europees Parlement'],
  ['2017-03-15', 'Verkiezing van de Tweede Kamer'],
  ['2019-05-23', 'Verkiezing van het Europees Parlement'],
  ['2021-03-17', 'Verkiezing van de Tweede Kamer'],
  ['2023-11-22', 'Verkiezing van de Tweede Kamer'],
  ['2024-06-06', 'Verkiezing van het Europees Parlement'],
  ['2025-10-29', 'Verkiezing van de Tweede Kamer'],
];

/**
 * Elections of one year, in order. A council that is chosen at another time because municipalities
 * merge, and a chamber that is dissolved, cannot be computed: somebody enters those.
 */
export function electionsOf(year: number): NationalDay[] {
  const elections: NationalDay[] = HELD_ELECTIONS.filter(([day]) =>
    day.startsWith(`${String(year)}-`),
  ).map(([day, name]) => ({ day, name, kind: 'election', basis: HELD }));
  // Before 2010 nomination was on another day of the year.
  if (year >= 2014 && isTurn(year, COUNCIL_YEAR))
    elections.push(byLaw(year, 'Verkiezing van de gemeenteraad'));
  if (year >= 2015 && isTurn(year, PROVINCE_YEAR))
    elections.push(byLaw(year, 'Verkiezing van provinciale staten en waterschappen'));
  return elections.sort((a, b) => (a.day < b.day ? -1 : 1));
}

const isTurn = (year: number, first: number): boolean =>
  (((year - first) % TERM_YEARS) + TERM_YEARS) % TERM_YEARS === 0;

/** Nomination is on the Monday from 30 January to 5 February. */
function byLaw(year: number, name: string): NationalDay {
  const from = dayOf(year, 1, 30);
  const weekday = new Date(`${from}T00:00:00Z`).getUTCDay();
  const monday = addDays(from, (8 - weekday) % 7);
  return { day: addDays(monday, DAYS_TO_VOTE), name, kind: 'election', basis: BY_LAW };
}
