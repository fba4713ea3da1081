import { addDays } from '@poolshoogte/calendar';

/** Something that was known beforehand and that people may react to. */
export interface ExpectedEvent {
  readonly id: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Codes of kernen it is about; none: the whole municipality. */
  readonly kernen: readonly string[];
  /** Ids of themes it is about; none: all. */
  readonly themes: readonly string[];
  /** Days before and after on which a reaction is expected. */
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** Whether alerts about it are kept quiet. Counts stay as they are, always. */
  readonly mutes: boolean;
}

export interface MarkedEvent {
  readonly id: string;
  readonly mutes: boolean;
}

/** No event explains more than four weeks to each side: longer is no event but a time. */
const MOST_DAYS = 28;

/** The events that explain what happens in a kern and theme on a day. */
export function explainedBy(
  events: readonly ExpectedEvent[],
  day: string,
  kern: string,
  theme: string,
): MarkedEvent[] {
  return events
    .filter(({ kernen, themes }) => isAbout(kernen, kern) && isAbout(themes, theme))
    .filter(
      ({ firstDay, lastDay, daysBefore, daysAfter }) =>
        addDays(firstDay, -bounded(daysBefore)) <= day &&
        day <= addDays(lastDay, bounded(daysAfter)),
    )
    .map(({ id, mutes }) => ({ id, mutes }));
}

const isAbout = (all: readonly string[], one: string): boolean =>
  all.length === 0 || all.includes(one);

const bounded = (days: number): number =>
  Number.isFinite(days) ? Math.min(MOST_DAYS, Math.max(0, Math.floor(days))) : 0;
