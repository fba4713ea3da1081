import { AGENDA_BYTES_MAX, type AgendaPreview } from '@poolshoogte/contracts';
import { useId, useState } from 'react';
import { newKey } from '../../../platform/api/new-key';
import { counted } from '../../../platform/dutch/number-words';
import {
  FormButtons,
  OpeningForm,
  WhatFailed,
  whatFailed,
} from '../../administration/administration.public';
import { addAgenda, type ForAll, previewAgenda } from '../api/calendar-requests';
import { useAgendaChange } from '../use-agenda-change';
import { AboutFields } from './event-fields';
import { PreviewList } from './preview-list';

interface Props {
  municipality: string;
  names: ReadonlyMap<string, string>;
  onAdded: (text: string) => void;
}

const AT_FIRST: ForAll = { kind: 'council_meeting', effect: 'marks', kern: null, theme: null };
const TOO_LARGE = 'Dit bestand is groter dan 1 MB. Neem een kortere tijd, of splits de agenda.';

/** A file with an agenda: first what it would bring, then the choice to take it over. */
export function AgendaUpload({ municipality, names, onAdded }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [forAll, setForAll] = useState(AT_FIRST);
  const [id, setId] = useState(newKey);
  const [preview, setPreview] = useState<AgendaPreview | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useId();
  const looking = useAgendaChange((chosen: File) =>
    previewAgenda({ municipality, id, file: chosen, forAll }),
  );
  const adding = useAgendaChange((chosen: File) =>
    addAgenda({ municipality, id, file: chosen, forAll }),
  );
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setPreview(null);
    looking.reset();
    adding.reset();
    const isTooLarge = chosen !== null && chosen.size > AGENDA_BYTES_MAX;
    setWrong(isTooLarge ? TOO_LARGE : null);
    if (chosen !== null && !isTooLarge) looking.mutate(chosen, { onSuccess: setPreview });
  };
  const open = (next: boolean) => {
    choose(null);
    setForAll(AT_FIRST);
    setId(newKey());
    setIsOpen(next);
  };
  const submit = () => {
    if (adding.isPending || looking.isPending) return;
    if (file === null || preview === null) {
      setWrong(wrong ?? 'Kies eerst een bestand met een agenda (ics).');
      return;
    }
    adding.mutate(file, {
      onSuccess: ({ source }) => {
        setIsOpen(false);
        onAdded(
          `${source.title}: ${counted(source.events, 'dag staat', 'dagen staan')} op de agenda.`,
        );
      },
    });
  };
  return (
    <OpeningForm action="Bestand toevoegen (ics)" isOpen={isOpen} onOpen={open}>
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          submit();
        }}
      >
        <label htmlFor={field}>Agenda (iCalendar, hoogstens 1 MB)</label>
        <input
          id={field}
          type="file"
          accept=".ics,text/calendar"
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
        <AboutFields given={forAll} names={names} onChange={setForAll} />
        <div role="status">
          {looking.isPending && <p className="note">Het bestand wordt gelezen.</p>}
          {preview !== null && <PreviewList preview={preview} />}
        </div>
        <WhatFailed text={wrong ?? whatFailed(looking.error ?? adding.error)} />
        <FormButtons
          action={
            preview === null
              ? 'Zet op de agenda'
              : `Zet ${counted(preview.total, 'dag', 'dagen')} op de agenda`
          }
          isPending={adding.isPending}
          onCancel={() => open(false)}
        />
      </form>
    </OpeningForm>
  );
}
