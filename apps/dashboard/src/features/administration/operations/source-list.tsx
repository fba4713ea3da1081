import type { Operations } from '@poolshoogte/contracts';
import { SOURCE_KINDS, termById } from '@poolshoogte/vocabulary';
import { ago } from './amounts';

/** When a signal of each kind came in last. No judgement: a quiet week is no fault. */
export function SourceList({ sources, now }: { sources: Operations['sources']; now: string }) {
  return (
    <dl className="ops-sources">
      {sources.map(({ kind, lastArrivalAt }) => (
        <div key={kind}>
          <dt>{termById(SOURCE_KINDS, kind).label.nl}</dt>
          <dd>{lastArrivalAt === null ? 'nog niet sinds de start' : ago(lastArrivalAt, now)}</dd>
        </div>
      ))}
    </dl>
  );
}
