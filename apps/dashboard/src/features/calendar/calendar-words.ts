import type { EventEffect, EventKind, EventSource, ExpectedEvent } from '@poolshoogte/contracts';
import { THEMES, termById } from '@poolshoogte/vocabulary';
import { longDay } from '../../platform/dutch/moments';

export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  council_meeting: 'Raadsvergadering',
  decision: 'Besluit',
  residents_evening: 'Bewonersavond',
  election: 'Verkiezing',
  tradition: 'Traditie',
  holiday: 'Feestdag of vakantie',
  other: 'Iets anders',
};

/** What an event does, and what that means for who reads the charts. */
export const EFFECT_WORDS: Readonly<Record<EventEffect, { label: string; means: string }>> = {
  marks: { label: 'Alleen aangeven', means: 'Het staat als streepje bij de lijnen.' },
  explains: {
    label: 'Ook noemen bij een attentie',
    means: 'Een attentie rond deze dagen noemt dit als mogelijke uitleg.',
  },
  mutes: {
    label: 'Geen nieuwe attenties',
    means:
      'Van drie dagen ervoor tot een week erna komt hierover geen nieuwe attentie. Het tellen gaat gewoon door.',
  },
};

export const FAILURE_WORDS: Readonly<Record<NonNullable<EventSource['failure']>, string>> = {
  agenda_address_refused: 'het adres mag niet worden opgehaald',
  agenda_unreachable: 'er kwam geen antwoord met een agenda',
  agenda_too_large: 'de agenda is te groot geworden',
  agenda_unreadable: 'wat er kwam, is geen agenda',
};

/** `9 juni`, or `9 juni tot en met 11 juni`. */
export function daysOf({ firstDay, lastDay }: Pick<ExpectedEvent, 'firstDay' | 'lastDay'>): string {
  return firstDay === lastDay
    ? longDay(firstDay)
    : `${longDay(firstDay)} tot en met ${longDay(lastDay)}`;
}

/** Where and what it is about; `hele gemeente, alle thema’s` is left out. */
export function aboutOf(
  { kern, theme }: Pick<ExpectedEvent, 'kern' | 'theme'>,
  names: ReadonlyMap<string, string>,
): string[] {
  return [
    ...(kern === null ? [] : [names.get(kern) ?? kern]),
    ...(theme === null ? [] : [termById(THEMES, theme).label.nl]),
  ];
}

/** Who says so, for who wonders where it came from. */
export function sourceOf({ source, basis }: Pick<ExpectedEvent, 'source' | 'basis'>): string {
  switch (source) {
    case 'national':
      return `berekend: ${basis ?? 'landelijk'}`;
    case 'file':
      return 'uit een bestand';
    case 'address':
      return 'van een adres';
    case 'hand':
      return 'met de hand';
  }
}
