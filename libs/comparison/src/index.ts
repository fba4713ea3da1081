export { nextPublished, nothingYet, type Published, type Slice } from './publication';
export { ratePer1000, shareOf } from './rate';
export { isCountOfASet, valueOf, type Answer, type Combination } from './subtraction';
export { suppressSmall } from './suppression';
