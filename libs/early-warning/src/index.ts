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
  combinedScore,
  DISPERSION,
  nearestPlaces,
  nextState,
  NOTHING_SEEN,
  panelScores,
  recurrenceDays,
  scoreOf,
  SHIPPED_CALIBRATION,
  simulatedCalibration,
  stateAfter,
  thresholdsFor,
  warningScores,
  type AlarmBudget,
  type Calibration,
  type CalibrationPoint,
  type SimulationSettings,
  type WarningState,
} from './detection/detection';
export {
  LEVELS,
  LIMIT_CODES,
  REASON_CODES,
  UNKNOWN_CODES,
  type CannotJudge,
  type CountRange,
  type DataQuality,
  type Judgement,
  type Level,
  type LimitCode,
  type Reason,
  type ReasonCode,
  type Thresholds,
  type UnknownCode,
  type WouldChange,
} from './judgement/judgement';
export { judgeSeries, levelAt, type SeriesInput } from './judgement/judge-series';
export { countModel, countRange } from './judgement/count-range';
export { mendedCounts, type MendedCounts } from './judgement/mended-counts';
export { explainedBy, type ExpectedEvent, type MarkedEvent } from './calendar/explained-by';
export { MERGE_DAYS } from './episodes/merge-days';
export {
  nextEpisode,
  type Episode,
  type EpisodeChange,
  type EpisodeStep,
} from './episodes/episode';
export {
  commonRise,
  EFFORT_CODES,
  effortGuard,
  silence,
  standsApart,
  type CommonRise,
  type EffortCode,
  type EffortLevel,
  type EffortMeter,
  type EffortVerdict,
  type RecentSignal,
  type RisePart,
  type StandsApart,
} from './guards/guards';
export {
  arrivedShare,
  delayCurve,
  delayFactor,
  MOST_DELAY_DAYS,
  type DelayCell,
  type DelayCurve,
} from './delay/delay-factor';
export { forecast, FORECAST_DAYS, type Forecast, type ForecastDay } from './forecast/forecast';
export { forecastQuality, type ForecastQuality } from './forecast/forecast-quality';
export {
  backTest,
  type BackTestResult,
  type KnownOutcome,
  type OutcomeOrUnknown,
  type RiseSpan,
} from './back-test/back-test';
export {
  ears,
  farrington,
  lrCusum,
  nearestZones,
  NOUFAILY_2013,
  scanExpected,
  scanPermutation,
  seasonalMean,
  type Cluster,
  type CusumDay,
  type CusumSettings,
  type EarsDay,
  type EarsSettings,
  type FarringtonSettings,
  type FarringtonWeek,
  type SeasonalMean,
  type WatchedDay,
  type Zone,
} from './reference/peers';
