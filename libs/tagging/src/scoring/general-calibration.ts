import type { ThemeCalibration } from '../learning/theme-model';

/** What a margin means before there are lessons. */
export const GENERAL_CALIBRATION: ThemeCalibration = { slope: 0.6, offset: 0.6 };
