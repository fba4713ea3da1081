import type { Operations } from '@poolshoogte/contracts';
import { counted } from '../../../platform/dutch/number-words';
import { ago, duration, every } from './amounts';
import { LevelMark } from './operations-item';

/** Work that repeats by itself, with when it last ended well. */
export function JobList({ jobs, now }: { jobs: Operations['jobs']; now: string }) {
  if (jobs.length === 0) {
    return <p className="note">Dit proces herhaalt niets; dat doet een ander proces.</p>;
  }
  return (
    <ul className="admin-list">
      {jobs.map((job) => (
        <li className="ops-item" data-level={job.level} key={job.name}>
          <LevelMark level={job.level} />
          <div>
            <h3>{titleOf(job)}</h3>
            <p>{sentence(job, now)}</p>
            {job.level !== 'fine' && (
              <p className="ops-next">
                <b>Wat te doen:</b>{' '}
                {job.failures > 0
                  ? `Zoek in het logboek van het proces naar ${job.name}: daar staat waarom het mislukte.`
                  : 'Kijk of het proces erg druk is. Blijft het uit, start het dan opnieuw.'}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What it does; to what it has access, behind the semicolon, stands in the rules. */
const titleOf = ({ what }: Operations['jobs'][number]): string => what.split(';')[0] ?? what;

function sentence(job: Operations['jobs'][number], now: string): string {
  const { everySeconds, lastSuccessAt, lastMs, failures } = job;
  const turn = `Komt ${every(everySeconds)}.`;
  const failed =
    failures === 0 ? '' : ` Sinds de start ${counted(failures, 'keer', 'keer')} mislukt.`;
  if (lastSuccessAt === null) {
    return failures === 0
      ? `${turn} Was nog niet aan de beurt.`
      : `${turn} Nog niet gelukt.${failed}`;
  }
  const took = lastMs === null ? '' : `, in ${duration(lastMs)}`;
  return `${turn} Laatst gelukt: ${ago(lastSuccessAt, now)}${took}.${failed}`;
}
