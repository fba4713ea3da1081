export {
  DISPERSION,
  nextState,
  NOTHING_SEEN,
  scoreOf,
  stateAfter,
  warningScores,
  type WarningState,
} from './warning-score';
export { combinedScore, nearestPlaces, panelScores } from './neighbours';
export {
  recurrenceDays,
  SHIPPED_CALIBRATION,
  thresholdsFor,
  type AlarmBudget,
  type Calibration,
  type CalibrationPoint,
} from './alarm-budget';
export { simulatedCalibration, type SimulationSettings } from './simulated-calibration';
