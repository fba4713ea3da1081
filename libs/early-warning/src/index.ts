export { probability, tails, type CountModel } from './negative-binomial';
export {
  deviationOf,
  isSilence,
  MINIMUM_WINDOWS,
  windowNormal,
  type DeviationStep,
  type UsualRange,
  type WindowNormal,
} from './window-normal';
