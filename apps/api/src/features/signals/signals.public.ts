export type { Intake } from './new-intake';
export { type PreparedSignal, prepareSignal } from './prepare-signal';
export { SignalsModule } from './signals.module';
export { SignalsReadModel } from './signals.read-model';
export { type KeyedSignal, SignalsStore } from './signals.store';
export { lastArrivals, signalsArrived } from './signal-metrics';
