export { ALL_SIGNALS, NO_KERN, type CountedSignal } from './count-cell';
export { countChanges } from './count-change';
export { CountsModule } from './counts.module';
export { CountsStore } from './counts.store';
export {
  countDifferences,
  type CountDifference,
  countSizes,
  lostEchoes,
  repairCounts,
} from './recount';
