export { type Fingerprint, fingerprint } from './fingerprint';
export { findKernen, type KernMention, type KernName } from './kernen/find-kernen';
export { type LabelScore, scoreTagging, type TaggingScore } from './score-tagging';
export type { Confidence, Evidence, Suggestion, Tagging } from './suggestion';
export { tagText } from './tag-text';
