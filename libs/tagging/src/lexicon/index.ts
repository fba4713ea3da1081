/** Changes whenever a cue changes, so that stored suggestions say what they came from. */
export const LEXICON_VERSION = 'nl-lexicon-3';

export { DRIVER_LEXICONS } from './drivers';
export { PHASE_LEXICONS } from './phases';
export { THEME_LEXICONS } from './themes';
