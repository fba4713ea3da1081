import type { ExpectedEvent } from '@poolshoogte/contracts';
import { useState } from 'react';
import { addEvent, changeEvent, removeEvent } from './api/calendar-requests';
import { useAgendaChange } from './use-agenda-change';

/** What was just done, and how it is taken back. */
interface Done {
  text: string;
  undo: (() => Promise<unknown>) | null;
}

/** Says what changed on the agenda; one press takes the last change back. */
export function useAgendaUndo(municipality: string) {
  const [done, setDone] = useState<Done | null>(null);
  const undoing = useAgendaChange((undo: () => Promise<unknown>) => undo());
  const last = done?.undo ?? null;
  const takeBack = (undo: () => Promise<unknown>) =>
    undoing.mutate(undo, {
      onSuccess: () => setDone({ text: 'Ongedaan gemaakt.', undo: null }),
      onError: () =>
        setDone({ text: 'Ongedaan maken lukte niet. Kijk of er verbinding is.', undo }),
    });
  return {
    text: undoing.isPending ? 'Bezig met ongedaan maken.' : (done?.text ?? ''),
    undo: last === null || undoing.isPending ? null : () => takeBack(last),
    saved: (saved: ExpectedEvent, before: ExpectedEvent | undefined) =>
      setDone(
        before === undefined
          ? {
              text: `${saved.title} staat op de agenda.`,
              undo: () => removeEvent(municipality, saved.id),
            }
          : {
              text: `${saved.title} is gewijzigd.`,
              undo: () => changeEvent(municipality, before.id, fieldsOf(before)),
            },
      ),
    removed: (event: ExpectedEvent) =>
      setDone({
        text: `${event.title} is van de agenda gehaald.`,
        undo: () => addEvent({ municipality, id: event.id, ...fieldsOf(event) }),
      }),
  };
}

const fieldsOf = ({ title, firstDay, lastDay, kind, effect, kern, theme }: ExpectedEvent) => ({
  title,
  firstDay,
  lastDay,
  kind,
  effect,
  kern,
  theme,
});
