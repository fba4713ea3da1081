import { useNow } from '../components/use-now';
import { age, clockTime } from '../platform/dutch/moments';
import type { Connection } from '../platform/live/connection';

const TICK_MS = 5_000;

/**
 * Whether the page follows what happens, always with the time of the state. Only the words are
 * announced, and only when they change; the time would be read aloud every ten seconds.
 */
export function ConnectionState({ connection }: { connection: Connection }) {
  const now = useNow(TICK_MS);
  const { state, lastProofAt } = connection;
  const isLive = state === 'live';
  return (
    <p className="live" data-state={isLive ? 'live' : 'stale'}>
      <span className="live__dot" aria-hidden="true" />
      <span>
        <b role="status">{wordFor(state)}</b>
        {timeFor(isLive, lastProofAt, now)}
      </span>
    </p>
  );
}

function wordFor(state: Connection['state']): string {
  if (state === 'live') return 'live';
  if (state === 'connecting') return 'verbinden';
  if (state === 'crowded') return 'niet live, te veel schermen open';
  return state === 'outdated' ? 'ververs deze pagina' : 'niet live';
}

function timeFor(isLive: boolean, lastProofAt: number | null, now: number): string {
  if (lastProofAt === null) return '';
  if (isLive) return `, bijgewerkt ${clockTime(lastProofAt)}`;
  return `, stand van ${clockTime(lastProofAt)}, ${age(lastProofAt, now)}`;
}
