import { randomInt, randomUUID } from 'node:crypto';
import type { AlertFigures, AlertState } from '@poolshoogte/contracts';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';

const DAY = '2026-03-02';

/** Figures of an alert that nobody raised. */
export const PLANTED_FIGURES: AlertFigures = {
  from: '2026-02-21',
  to: DAY,
  windowDays: 10,
  seen: 7,
  expected: 1.2,
  band: { lo: 0, hi: 3 },
  score: 6.1,
  threshold: 5.5,
  onceInYears: 1.5,
  shape: 'rise',
  withNeighbours: false,
  sources: 3,
  newSourceShare: 0,
  loggingChange: 1.1,
  historyDays: 365,
  stillToCome: 0,
  signalsUntilHigher: null,
  quietDaysUntilNormal: 12,
};

const EPISODE = {
  raisedOn: DAY,
  lastUpOn: DAY,
  judgedOn: DAY,
  level: 'act',
  peakScore: 6.1,
  peakOn: DAY,
  limits: [],
  endedOn: DAY,
  expected: [0.1, null, 0.12],
};

/** An alert in a state of its life, for tests of what people do with it. @returns its id */
export async function plantAlert(
  owner: DataSource | EntityManager,
  municipality: string,
  state: AlertState = 'raised',
): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO alert (id, municipality_code, kern_code, kernen, theme, level, state, started_on, last_on, raised_at,
       figures, cautions, engine_version, episode, ended_on)
     VALUES ($1, $2, $8, '{}', $3, 'act', $4, $5, $5, now(), $6, '{}', 'test', $7, $5)`,
    [
      id,
      municipality,
      THEME_IDS[randomInt(THEME_IDS.length)],
      state,
      DAY,
      JSON.stringify(PLANTED_FIGURES),
      JSON.stringify(EPISODE),
      `WP${String(randomInt(10_000)).padStart(4, '0')}`,
    ],
  );
  await owner.query(
    `INSERT INTO alert_event (municipality_code, alert_id, version, at, kind, level)
     VALUES ($1, $2, 1, now(), 'raised', 'act')`,
    [municipality, id],
  );
  return id;
}
