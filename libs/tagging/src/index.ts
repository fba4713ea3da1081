export { type CodedPairs, type CoderAgreement, coderAgreement } from './agreement/coder-agreement';
export { type Fingerprint, fingerprint } from './fingerprint';
export { findKernen, type KernMention, type KernName } from './kernen/find-kernen';
export type { TextLanguage } from './language/function-words';
export { fit, type FitOptions } from './learning/fit';
export { isNotWorse } from './learning/is-not-worse';
export { learn } from './learning/learn';
export type { Lesson } from './learning/lesson';
export { MODEL_BYTES_MAX, readModel, writeModel } from './learning/model-file';
export { type Correction, type ProposedWord, proposeWords } from './learning/propose-words';
export { emptyModel, type ThemeCalibration, type ThemeModel } from './learning/theme-model';
export {
  type AddedCue,
  isPatternList,
  type LexiconChanges,
  lexiconPatterns,
  type RemovedPattern,
} from './lexicon-changes';
export { localLexicon, type LocalWord } from './local-lexicon';
export type { Cue, Strength } from './matching/lexicon';
export { type LabelScore, scoreTagging, type TaggingScore } from './score-tagging';
export type { Confidence, Evidence, Suggestion, Tagging, ThemeSuggestion } from './suggestion';
export { tagText, type TagOptions } from './tag-text';
