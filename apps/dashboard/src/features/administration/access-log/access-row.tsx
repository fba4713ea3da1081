import type { AccessLine } from '@poolshoogte/contracts';
import { fullMoment } from '../../../platform/dutch/full-moments';
import { accessSentence } from './access-sentence';
import { objectWord } from './action-words';

/** One line of the log, as a sentence; what a machine needs of it stands folded below. */
export function AccessRow({ line }: { line: AccessLine }) {
  const { at, actor, name, object, reason, seq, processingId, hash } = line;
  return (
    <li>
      <p>
        <b>{actor}</b>
        {name !== null && ` (${name})`} {accessSentence(line)}.
      </p>
      {reason !== null && <p>Reden: “{reason}”</p>}
      <details className="admin-details">
        <summary>
          <time dateTime={at}>{fullMoment(at)}</time>
          {seq === null ? ', nog niet in de keten' : `, regel ${String(seq)}`}
        </summary>
        <dl className="admin-facts">
          {object !== null && (
            <>
              <dt>{objectWord(object.kind)}</dt>
              <dd>{object.id}</dd>
            </>
          )}
          <dt>verwerking</dt>
          <dd>{processingId}</dd>
          {hash !== null && (
            <>
              <dt>controlegetal</dt>
              <dd>{hash}</dd>
            </>
          )}
        </dl>
      </details>
    </li>
  );
}
