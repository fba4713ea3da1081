/** A kern from which nothing has come in since a number of days before the end day. */
export interface DemoSilence {
  readonly kernCode: string;
  /** The last this many days, the end day included, hold no signal of the kern. */
  readonly lastDays: number;
  /** In Dutch */
  readonly story: string;
}

/** Planted silences: places that normally log every day or two, so that silence stands out. */
export const DEMO_SILENCES: readonly DemoSilence[] = [
  {
    kernCode: 'WP1897',
    lastDays: 19,
    story: 'Midwolda: de dorpscoördinator is weg en er wordt niets meer vastgelegd.',
  },
  {
    kernCode: 'WP1414',
    lastDays: 24,
    story: 'Rossum: al ruim drie weken geen enkel signaal, zonder bekende reden.',
  },
  {
    kernCode: 'WP2949',
    lastDays: 130,
    story: 'Hunsel: ruim vier maanden geleden gestopt met vastleggen.',
  },
];
