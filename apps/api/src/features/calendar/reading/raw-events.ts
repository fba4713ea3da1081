import type { ContentLine } from './content-lines';

/** What of a VEVENT is read; everything else of it is passed over: places, people, notes. */
export interface RawEvent {
  readonly line: number;
  uid?: string;
  title?: string;
  start?: ContentLine;
  end?: ContentLine;
  duration?: ContentLine;
  rule?: string;
  except: string[];
  /** The day of a repetition in whose place this one comes. */
  insteadOf?: string;
  isCancelled: boolean;
}

/** More exceptions than this are not remembered: years of weekly meetings have fewer. */
const MOST_EXCEPTIONS = 1_000;

/** The events of a file, in its order; what stands inside them, such as an alarm, is no part of them. */
export function rawEvents(lines: Iterable<ContentLine>): RawEvent[] {
  const events: RawEvent[] = [];
  let event: RawEvent | undefined;
  let depth = 0;
  for (const each of lines) {
    if (each.name === 'BEGIN') {
      if (event !== undefined) depth += 1;
      else if (/^VEVENT$/i.test(each.value)) {
        event = { line: each.line, except: [], isCancelled: false };
        depth = 0;
      }
    } else if (each.name === 'END') {
      if (event !== undefined && depth === 0) {
        events.push(event);
        event = undefined;
      } else if (depth > 0) depth -= 1;
    } else if (event !== undefined && depth === 0) take(event, each);
  }
  return events;
}

function take(event: RawEvent, each: ContentLine): void {
  switch (each.name) {
    case 'UID':
      event.uid = each.value.slice(0, 300);
      break;
    case 'SUMMARY':
      event.title = each.value;
      break;
    case 'DTSTART':
      event.start = each;
      break;
    case 'DTEND':
      event.end = each;
      break;
    case 'DURATION':
      event.duration = each;
      break;
    case 'RRULE':
      event.rule = each.value;
      break;
    case 'EXDATE':
      if (event.except.length < MOST_EXCEPTIONS) event.except.push(...each.value.split(','));
      break;
    case 'RECURRENCE-ID':
      event.insteadOf = each.value;
      break;
    case 'STATUS':
      event.isCancelled = /^CANCELLED$/i.test(each.value);
  }
}
