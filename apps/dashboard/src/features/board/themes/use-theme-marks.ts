import { addDays, daysBetween } from '@poolshoogte/calendar';
import { type Board, BOARD_SERIES_DAYS, type ExpectedEvent } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { longDay } from '../../../platform/dutch/moments';
import { expectedEventsQuery } from '../../calendar/calendar.public';
import { useIsWall } from '../is-wall';

/** What stood on the agenda in the time of the lines. */
export interface ThemeMarks {
  /** Places on the line, oldest day 0. */
  daysOf: (theme: ThemeId) => readonly number[];
  /** The same for ears, to stand after a name; empty when there is nothing. */
  wordsOf: (theme: ThemeId) => string;
}

/**
 * Marks of the agenda at the lines of the themes. What is the same in the whole country stands at no
 * single line; a screen on a wall asks for no agenda.
 */
export function useThemeMarks({ municipality, today }: Pick<Board, 'municipality' | 'today'>) {
  const first = addDays(today, 1 - BOARD_SERIES_DAYS);
  const { data } = useQuery({
    ...expectedEventsQuery(municipality.code, first, today),
    enabled: !useIsWall(),
  });
  return themeMarks(data?.events ?? [], first);
}

export function themeMarks(events: readonly ExpectedEvent[], first: string): ThemeMarks {
  const about = (theme: ThemeId) =>
    events.filter(
      (event) =>
        event.source !== 'national' &&
        event.firstDay >= first &&
        (event.theme === null || event.theme === theme),
    );
  return {
    daysOf: (theme) => [
      ...new Set(about(theme).map(({ firstDay }) => daysBetween(first, firstDay))),
    ],
    wordsOf: (theme) =>
      about(theme)
        .map(({ title, firstDay }) => `; ${longDay(firstDay)}: ${title}`)
        .join(''),
  };
}
