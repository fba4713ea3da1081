export { aNewSignal } from './a-new-signal';
export { seededPicks, type SeededPicks } from './seeded-picks';
