import { counted } from '../../platform/dutch/number-words';

/** `12 signalen, 4 echo’s`: what happened, and beside it what was heard again. */
export function signalsAndEchoes(count: number, echoes: number): string {
  const signals = counted(count, 'signaal', 'signalen');
  return echoes === 0 ? signals : `${signals}, ${counted(echoes, 'echo', 'echo’s')}`;
}
