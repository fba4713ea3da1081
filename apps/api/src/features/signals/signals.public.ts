export type { Intake } from './new-intake';
export { type PreparedSignal, prepareSignal } from './prepare-signal';
export { SignalMonths } from './signal-months';
export { SignalsModule } from './signals.module';
export { SignalsReadModel } from './signals.read-model';
export { SIGNAL_JOBS } from './signals.policies';
export { SignalsStore } from './signals.store';
export type { KeyedSignal } from './stored-columns';
