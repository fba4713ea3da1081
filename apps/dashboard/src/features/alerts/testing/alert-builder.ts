import { Alert, AlertDetail } from '@poolshoogte/contracts';

/** Everything here is invented. */
export function buildAlert(parts: Partial<Alert> = {}): Alert {
  return Alert.parse({
    id: '00000000-0000-4000-8000-000000000001',
    municipality: 'GM1911',
    kern: 'WP0001',
    kernen: ['WP0001'],
    theme: 'wonen_ruimte',
    level: 'watch',
    state: 'raised',
    isWithdrawn: false,
    startedOn: '2026-11-12',
    lastOn: '2026-11-19',
    raisedAt: '2026-11-18T09:00:00Z',
    figures: {
      from: '2026-11-10',
      to: '2026-11-19',
      windowDays: 10,
      seen: 7,
      expected: 1.4,
      band: { lo: 0, hi: 3 },
      score: 6.2,
      threshold: 5,
      onceInYears: 3,
      shape: 'rise',
      sources: 3,
      newSourceShare: null,
      loggingChange: 1,
      historyDays: 365,
      stillToCome: 0,
      signalsUntilHigher: 3,
      quietDaysUntilNormal: 6,
      withNeighbours: false,
    },
    cautions: [],
    eventIds: [],
    outcome: null,
    closedAt: null,
    version: 1,
    ...parts,
  });
}

export function buildDetail(parts: Partial<AlertDetail> = {}): AlertDetail {
  const { level, theme, ...alert } = { ...buildAlert(), ...parts };
  return AlertDetail.parse({
    ...alert,
    level,
    theme,
    interpretation: null,
    followUp: null,
    events: [
      {
        at: alert.raisedAt,
        kind: 'raised',
        role: null,
        version: 1,
        level,
        interpretation: null,
        followUp: null,
        outcome: null,
      },
    ],
    trackRecord: { theme, level, judged: 20, proved: 8, unclear: 0 },
    series: Array.from({ length: 56 }, (_, index) => ({
      day: new Date(Date.UTC(2026, 8, 25 + index)).toISOString().slice(0, 10),
      seen: index > 48 ? 1 : index % 9 === 0 ? 1 : 0,
      expected: index < 7 ? null : 0.14,
    })),
    ...parts,
  });
}
