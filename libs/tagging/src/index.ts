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
export {
  type ProposedSignal,
  REPORT_PROPOSALS_MAX,
  type SplitReport,
  splitReport,
} from './report/split-report';
export { type LabelScore, scoreTagging, type TaggingScore } from './score-tagging';
export type { Confidence, Evidence, Suggestion, Tagging } from './suggestion';
export { tagText } from './tag-text';
