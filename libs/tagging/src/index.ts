export { type CodedPairs, type CoderAgreement, coderAgreement } from './agreement/coder-agreement';
export { ECHO_KEYS_MAX, ECHO_KEYS_SHARED, echoKeys } from './echoes/echo-keys';
export {
  ECHO_DAYS,
  ECHO_MERGE_DAYS,
  type EchoJudgement,
  type EchoReason,
  type EchoSide,
  type EchoVerdict,
  judgeEcho,
} from './echoes/judge-echo';
export { type Fingerprint, fingerprint } from './fingerprint';
export { type ChosenKern, chooseKern } from './kernen/choose-kern';
export { findKernen, type KernMention, type KernName } from './kernen/find-kernen';
export type { TextLanguage } from './language/function-words';
export * from './learning';
export {
  type AddedCue,
  isPatternList,
  type LexiconChanges,
  lexiconPatterns,
  type RemovedPattern,
} from './lexicon-changes';
export { localLexicon, type LocalWord } from './local-lexicon';
export type { Cue, Strength } from './matching/lexicon';
export {
  type ProposedSignal,
  REPORT_PROPOSALS_MAX,
  type SplitReport,
  splitReport,
} from './report/split-report';
export { type LabelScore, scoreTagging, type TaggingScore } from './score-tagging';
export type { Confidence, Evidence, Suggestion, Tagging, ThemeSuggestion } from './suggestion';
export { tagText, type TagOptions } from './tag-text';
