import { dayAt } from '@poolshoogte/calendar';
import type { StoredSignal } from '@poolshoogte/contracts';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNow } from '../../components/use-now';
import { DayChoice } from './components/day-choice';
import { Echoes } from './components/echoes';
import { KernChoice } from './components/kern-choice';
import { Preview } from './components/preview';
import { SaveDock } from './components/save-dock';
import { SaveProblem } from './components/save-problem';
import { SourceKindChoice } from './components/source-kind-choice';
import { Suggestions } from './components/suggestions';
import { TextField } from './components/text-field';
import { Toast } from './components/toast';
import type { FieldErrors } from './field-errors';
import { newKey } from '../../platform/api/new-key';
import { normalisedLength } from './reading';
import { useLogForm } from './use-log-form';
import { useUndoToast } from './use-undo-toast';

/** How often the page looks whether it is another day, in milliseconds. */
const MINUTE_MS = 60_000;

/** One signal in half a minute: a text, the rest suggested. */
export function LogForm({ municipality }: { municipality: { code: string; name: string } }) {
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The page has one purpose, so whoever opens it writes.
    text.current?.focus();
  }, []);
  const [saved, setSaved] = useState<StoredSignal | null>(null);
  const toast = useUndoToast();
  const form = useLogForm({
    municipality,
    onInvalid: (errors) => focusFirst(errors, text.current),
    onSaved: (stored, draft) => {
      setSaved(stored);
      const kern = form.kernen?.find(({ code }) => code === stored.signal.kern);
      toast.saved(stored.signal, kern?.name ?? null, () => {
        setSaved(null);
        form.change({ type: 'restored', draft, newKey: newKey() });
      });
      text.current?.focus();
    },
  });
  const { draft, change, errors, reading } = form;
  const today = dayAt(new Date(useNow(MINUTE_MS)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.submit();
  };

  return (
    <form
      className="log-form"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <div className="log-fields">
        <div>
          <TextField
            text={draft.text}
            length={normalisedLength(draft.text)}
            error={errors.text}
            fieldRef={text}
            onType={(typed) => change({ type: 'typed', text: typed, newKey: newKey() })}
            onMaskMore={(words) => change({ type: 'maskedMore', words })}
          />
          <Preview reading={reading} wishes={draft} onChange={change} />
        </div>
        {saved !== null && (
          <Echoes
            key={saved.signal.id}
            saved={saved}
            today={today}
            kernen={form.kernen}
            onClose={() => setSaved(null)}
          />
        )}
        <KernChoice
          decision={form.decision}
          named={reading?.named ?? []}
          recent={form.recent}
          kernen={form.kernen}
          hasFailed={form.hasKernenFailed}
          isTextEmpty={reading === null}
          error={errors.kern}
          onChoose={(code) => change({ type: 'kernChosen', code })}
          onRelease={() => change({ type: 'kernReleased' })}
          onRetry={form.retryKernen}
        />
        <div className="log-pair">
          <SourceKindChoice
            sourceKind={draft.sourceKind}
            error={errors.sourceKind}
            onChoose={(sourceKind) => change({ type: 'sourceKindChosen', sourceKind })}
          />
          <DayChoice
            day={draft.day}
            today={today}
            error={errors.occurredOn}
            onChoose={(day) => change({ type: 'dayChosen', day })}
          />
        </div>
        <Suggestions
          key={draft.key ?? 'empty'}
          municipality={municipality.code}
          draft={draft}
          reading={reading}
          errors={errors}
          onChange={change}
        />
      </div>
      <SaveDock isSaving={form.isSaving}>
        <Toast message={toast.message} />
        {form.failure !== null && (
          <SaveProblem
            failure={form.failure}
            onRetry={form.submit}
            onSaveAsNew={form.submitAsNew}
          />
        )}
      </SaveDock>
    </form>
  );
}

function focusFirst(errors: FieldErrors, text: HTMLTextAreaElement | null): void {
  if (errors.text !== undefined) text?.focus();
  else if (errors.occurredOn !== undefined) document.getElementById('log-date')?.focus();
}
