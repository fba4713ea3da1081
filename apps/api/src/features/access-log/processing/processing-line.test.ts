import { ACCESS_ACTIONS, ProcessingLine } from '@poolshoogte/contracts';
import { GOLDEN_LINES } from '../chain/chain.fixture';
import type { LineContent } from '../chain/canonical-line';
import { NO_PROCESSING, PROCESSING_ACTIVITIES } from './processing-activities';
import { processingLine } from './processing-line';

const [read, refused] = GOLDEN_LINES as [LineContent, LineContent];

it('places every action in one activity, or among those that process nothing', () => {
  const placed = [...PROCESSING_ACTIVITIES.flatMap(({ actions }) => actions), ...NO_PROCESSING];
  expect([...placed].sort()).toEqual([...ACCESS_ACTIONS].sort());
  expect(new Set(placed).size).toBe(placed.length);
});

it('has the fields of the standard, joined by the trace', () => {
  expect(ProcessingLine.parse(processingLine({ ...read, seq: 7 }))).toEqual({
    trace_id: '0af7651916cd43dd8448eb211c80319c',
    span_id: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    status_code: 'STATUS_CODE_OK',
    name: 'signal_read',
    start_time: '2026-11-22T08:59:59.999Z',
    end_time: '2026-11-22T09:00:00.123Z',
    resource: {
      attributes: [
        { key: 'service.name', value: 'poolshoogte' },
        { key: 'service.version', value: '0.1.0' },
        { key: 'service.namespace', value: 'GM1911' },
      ],
    },
    attributes: [
      {
        key: 'dpl.core.processing_activity_id',
        value: 'urn:poolshoogte:verwerkingsactiviteit:signalen-raadplegen',
      },
      { key: 'dpl.poolshoogte.processing_activity_name', value: 'Signalen raadplegen' },
    ],
  });
});

it('is the same whoever did it, to whatever, for whatever reason', () => {
  const other: LineContent = {
    ...read,
    actor: 'iemand-anders',
    accountId: null,
    actorKind: 'service',
    objectId: 'other',
    reason: null,
  };
  expect(processingLine({ ...other, seq: 7 })).toEqual(processingLine({ ...read, seq: 7 }));
});

it('gives each line a span of its own, the same one at each export', () => {
  const span = (seq: number) => processingLine({ ...read, seq })?.span_id;
  expect(span(7)).toBe(span(7));
  expect(span(8)).not.toBe(span(7));
});

it('neither ends before it began nor calls a refused sign-in a success', () => {
  const line = processingLine({ ...refused, seq: 2 });
  expect(line?.start_time).toBe('2026-03-29T01:00:00.000Z');
  expect(line?.status_code).toBe('STATUS_CODE_UNSET');
});

it('is not there for what processes nothing', () => {
  expect(processingLine({ ...read, action: 'key_issued', seq: 1 })).toBeNull();
});
