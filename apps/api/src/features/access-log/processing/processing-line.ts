import { createHash } from 'node:crypto';
import type { ProcessingLine } from '@poolshoogte/contracts';
import type { SealedLine } from '../chain/canonical-line';
import { activityOf } from './processing-activities';

/** Given to who asks without a municipality: what belongs to the installation itself. */
const INSTALLATION = 'installatie';

/** Only this of a line may reach the Logboek Dataverwerkingen: nothing of who, and no object. */
type Impersonal = Pick<
  SealedLine,
  'municipality' | 'seq' | 'action' | 'at' | 'beganAt' | 'processingId' | 'productVersion'
>;

/**
 * The line of the Logboek Dataverwerkingen beside a line of the access log; `null` when it processed
 * nothing. Fields: Logius, Logboek dataverwerkingen, section Component: Logboek. Who did it is left
 * out, as the standard says: the access log has it under the same trace.
 */
export function processingLine(line: Impersonal): ProcessingLine | null {
  const activity = activityOf(line.action);
  if (activity === null) return null;
  const municipality = line.municipality ?? INSTALLATION;
  const end = milliseconds(line.at);
  const start = milliseconds(line.beganAt);
  return {
    trace_id: line.processingId,
    span_id: spanOf(line.processingId, municipality, line.seq),
    // What failed on our side left no line. A refused sign-in went as it should: no error, no success.
    status_code: line.action === 'sign_in_refused' ? 'STATUS_CODE_UNSET' : 'STATUS_CODE_OK',
    name: line.action,
    // Two clocks: that of the product and that of the database.
    start_time: start < end ? start : end,
    end_time: end,
    resource: {
      attributes: [
        { key: 'service.name', value: 'poolshoogte' },
        { key: 'service.version', value: line.productVersion },
        { key: 'service.namespace', value: municipality },
      ],
    },
    attributes: [
      { key: 'dpl.core.processing_activity_id', value: activity.id },
      { key: 'dpl.poolshoogte.processing_activity_name', value: activity.name },
    ],
  };
}

/** Eight bytes that are the same at each export, and lead to nothing but this line. */
function spanOf(trace: string, municipality: string, seq: number): string {
  return createHash('sha256')
    .update(`span ${trace} ${municipality} ${seq}`)
    .digest('hex')
    .slice(0, 16);
}

const milliseconds = (moment: string): string => `${moment.slice(0, 23)}Z`;
