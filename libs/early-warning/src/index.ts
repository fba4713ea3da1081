export { probability, tails, type CountModel } from './distributions/negative-binomial';
export {
  deviationOf,
  isSilence,
  MINIMUM_WINDOWS,
  windowNormal,
  type DeviationStep,
  type UsualRange,
  type WindowNormal,
} from './window-normal';
export { expectedCounts, MINIMUM_DAYS, type Expectation } from './expectation/expected-counts';
export { seriesOf, type Panel, type Place } from './expectation/panel';
export {
  DISPERSION,
  nextState,
  NOTHING_SEEN,
  scoreOf,
  warningScores,
  type WarningState,
} from './detection/warning-score';
export { thresholdFor, type AlarmBudget } from './detection/alarm-budget';
export { ears, type EarsDay, type EarsSettings } from './reference/ears';
export { lrCusum, type CusumDay, type CusumSettings, type WatchedDay } from './reference/lr-cusum';
export {
  farrington,
  NOUFAILY_2013,
  type FarringtonSettings,
  type FarringtonWeek,
} from './reference/farrington/farrington';
export {
  nearestZones,
  scanExpected,
  scanPermutation,
  type Cluster,
  type Zone,
} from './reference/space-time-scan';
