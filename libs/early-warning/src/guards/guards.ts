export { commonRise, type CommonRise, type RisePart } from './common-rise';
export {
  EFFORT_CODES,
  effortGuard,
  type EffortCode,
  type EffortVerdict,
  type RecentSignal,
} from './effort-guard';
export { silence, type EffortLevel, type EffortMeter } from './silence';
export { standsApart, type StandsApart } from './stands-apart';
