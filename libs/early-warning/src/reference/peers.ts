export { ears, type EarsDay, type EarsSettings } from './ears';
export { lrCusum, type CusumDay, type CusumSettings, type WatchedDay } from './lr-cusum';
export {
  farrington,
  NOUFAILY_2013,
  type FarringtonSettings,
  type FarringtonWeek,
} from './farrington/farrington';
export { seasonalMean, type SeasonalMean } from './seasonal-mean';
export {
  nearestZones,
  scanExpected,
  scanPermutation,
  type Cluster,
  type Zone,
} from './space-time-scan';
