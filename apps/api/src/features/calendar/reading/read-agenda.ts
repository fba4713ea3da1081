import { setImmediate as nextTurn } from 'node:timers/promises';
import { daysBetween } from '@poolshoogte/calendar';
import { AGENDA_EVENTS_MAX, type AgendaProblem, EVENT_DAYS_MAX } from '@poolshoogte/contracts';
import { AppError } from '../../../platform/errors/app-error';
import { PROBLEM_TEXT } from './problem-text';
import { contentLines, unescaped } from './content-lines';
import { dayOfValue, lastDayOf } from './event-days';
import { type RawEvent, rawEvents } from './raw-events';
import { repeatedDays } from './repetition';

/** One day, or some days in a row, of an agenda; its title as it was written. */
export interface AgendaEvent {
  readonly key: string;
  readonly title: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface Agenda {
  readonly events: readonly AgendaEvent[];
  readonly outside: number;
  readonly problems: readonly AgendaProblem[];
}

interface Window {
  readonly from: string;
  readonly to: string;
}

/** Other work of this process gets its turn after so many events. */
const BREATH = 50;
/** A file that takes longer to work out is made to do so. */
const LONGEST_MS = 4_000;

/**
 * Reads an iCalendar file (RFC 5545): what falls in the window, in the order of its days.
 * @throws AppError `agenda_unreadable`, `agenda_too_large`
 */
export async function readAgenda(text: string, window: Window): Promise<Agenda> {
  const content = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^BEGIN:VCALENDAR\r?\n/i.test(content)) throw new AppError('agenda_unreadable');
  const raw = rawEvents(contentLines(content));
  if (raw.length > AGENDA_EVENTS_MAX) throw new AppError('agenda_too_large');
  return work(raw, window);
}

async function work(raw: readonly RawEvent[], window: Window): Promise<Agenda> {
  const events: AgendaEvent[] = [];
  const problems: AgendaProblem[] = [];
  let outside = 0;
  const until = performance.now() + LONGEST_MS;
  const moved = movedDays(raw);
  for (const [index, one] of raw.entries()) {
    if (index % BREATH === BREATH - 1) await nextTurn();
    if (performance.now() > until) throw new AppError('agenda_too_large');
    if (one.isCancelled) continue;
    const found = daysOf(one, window, moved);
    if ('problem' in found) {
      const reason = found.problem;
      problems.push({ line: one.line, reason, text: PROBLEM_TEXT[reason] });
      continue;
    }
    if (found.events.length === 0) outside += 1;
    events.push(...found.events);
    if (events.length > AGENDA_EVENTS_MAX) throw new AppError('agenda_too_large');
  }
  const byDay = (a: AgendaEvent, b: AgendaEvent) => (a.firstDay < b.firstDay ? -1 : 1);
  return { events: events.sort(byDay), outside, problems };
}

/** Per event the days of its repetition that were moved or called off one by one. */
function movedDays(raw: readonly RawEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>();
  for (const { uid, insteadOf } of raw) {
    const day = insteadOf && dayOfValue(insteadOf);
    if (!uid || !day) continue;
    moved.set(uid, (moved.get(uid) ?? new Set()).add(day));
  }
  return moved;
}

function daysOf(
  event: RawEvent,
  window: Window,
  moved: ReadonlyMap<string, ReadonlySet<string>>,
): { events: AgendaEvent[] } | { problem: AgendaProblem['reason'] } {
  const title = unescaped(event.title ?? '').trim();
  if (title === '') return { problem: 'no_title' };
  const first = event.start && dayOfValue(event.start.value);
  if (!first) return { problem: 'no_day' };
  const last = lastDayOf(first, event.end, event.duration);
  if (last === undefined || last < first) return { problem: 'end_before_start' };
  const length = daysBetween(first, last);
  if (length >= EVENT_DAYS_MAX) return { problem: 'too_long' };
  const firsts = firstDays(event, first, window, moved);
  if ('problem' in firsts) return firsts;
  const uid = event.uid ?? `${title} ${first}`;
  const events = firsts.days.map((day) => {
    const lastDay = new Date(Date.parse(day) + length * 86_400_000).toISOString().slice(0, 10);
    return { key: `${uid} ${day}`, title, firstDay: day, lastDay };
  });
  return {
    events: events.filter(
      ({ firstDay, lastDay }) => lastDay >= window.from && firstDay <= window.to,
    ),
  };
}

function firstDays(
  { rule, except, uid }: RawEvent,
  first: string,
  window: Window,
  moved: ReadonlyMap<string, ReadonlySet<string>>,
): ReturnType<typeof repeatedDays> {
  if (rule === undefined) return { days: [first] };
  const repeated = repeatedDays(first, rule, window);
  if ('problem' in repeated) return repeated;
  const left = new Set(except.map(dayOfValue));
  const elsewhere = moved.get(uid ?? '');
  return { days: repeated.days.filter((day) => !left.has(day) && elsewhere?.has(day) !== true) };
}
