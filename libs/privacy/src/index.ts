export { FINDING_KINDS, type FindingKind, type FindingKindTerm } from './finding-kinds';
export { MASKING_VERSION, maskText, type Finding, type KeptName, type Masking } from './mask-text';
export { type AskedSpan, type MaskingWishes, WISHES_MAX } from './masking-wishes';
export { normaliseInput } from './normalise-input';
export { scoreMasking, type MaskingScore, type ScoredItem } from './score-masking';
export { splitMasked, type MaskedPart } from './split-masked';
