export { fit, type FitOptions } from './fit';
export { isNotWorse } from './is-not-worse';
export { learn } from './learn';
export type { Lesson } from './lesson';
export { MODEL_BYTES_MAX, readModel, writeModel } from './model-file';
export { type Correction, type ProposedWord, proposeWords } from './propose-words';
export { emptyModel, type ThemeCalibration, type ThemeModel } from './theme-model';
