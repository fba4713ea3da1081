export type { DemoKern, DemoMunicipality, DemoSignal } from './signal';
export { demoHistory, type HistoryOptions } from './history';
export { demoDrip, type DripOptions } from './drip';
export { DEMO_EPISODES } from './episode-list';
export { dateEpisodes, type DatedEpisode, type DemoEpisode, type EpisodeShape } from './episode';
export { DEMO_SILENCES, type DemoSilence } from './silences';
export { hasOwnProfile } from './profiles';
export { demoAlertLife, type DemoAlertStep, type RaisedInDemo } from './alert-life';
