import { dayAt } from '@poolshoogte/calendar';
import type { StoredSignal } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { useReducer, useRef, useState } from 'react';
import { kernenQuery } from '../../platform/municipality/kernen-query';
import { useTagOptions } from '../../platform/tagging/use-tag-options';
import { changeDraft, emptyDraft, type Draft, type DraftChange } from './draft';
import { fieldErrorsOf, type Field, type FieldErrors } from './field-errors';
import { decideKern } from './kern-decision';
import { newKey } from '../../platform/api/new-key';
import { toNewSignal } from './new-signal';
import { normalisedLength, readText } from './reading';
import * as remembered from './remembered';
import { useKeepDraft, useKeptDraft } from './use-kept-draft';
import { useReading } from './use-reading';
import { failureOf, useSave } from './use-save';

interface LogFormOptions {
  municipality: { code: string; name: string };
  onSaved: (stored: StoredSignal, draft: Draft) => void;
  onInvalid: (errors: FieldErrors) => void;
}

const FIELD_OF_CHANGE: Partial<Record<DraftChange['type'], Field>> = {
  typed: 'text',
  kernChosen: 'kern',
  kernReleased: 'kern',
  sourceKindChosen: 'sourceKind',
  dayChosen: 'occurredOn',
  themesChosen: 'themes',
  driversChosen: 'drivers',
  phaseChosen: 'phase',
};

/** Everything that the form knows and can do; the components only show it. */
export function useLogForm({ municipality, onSaved, onInvalid }: LogFormOptions) {
  const { code } = municipality;
  const [shelf] = useState(remembered.deviceShelf);
  const kept = useKeptDraft(code);
  const [draft, dispatch] = useReducer(
    changeDraft,
    shelf,
    (device) => kept ?? emptyDraft(remembered.lastSourceKind(device)),
  );
  useKeepDraft(code, draft);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [recent, setRecent] = useState(() => remembered.recentKernen(shelf, code));
  const [place, setPlace] = useState(code);
  if (place !== code) {
    // Another municipality has other kernen; the text that was begun stays.
    setPlace(code);
    setRecent(remembered.recentKernen(shelf, code));
    dispatch({ type: 'kernReleased' });
  }

  const kernen = useQuery(kernenQuery(code));
  const known = kernen.data?.kernen ?? null;
  const reading = useReading(draft.text, known, draft, useTagOptions(code));
  const save = useSave();
  // A second press may come before the screen shows that a first one is under way.
  const isSending = useRef(false);

  const change = (next: DraftChange) => {
    const mended = FIELD_OF_CHANGE[next.type];
    // A field that is being mended no longer says what was wrong with it.
    if (mended !== undefined && mended in errors) setErrors({ ...errors, [mended]: undefined });
    if (save.isError && next.type === 'typed') save.reset();
    dispatch(next);
  };

  const refuse = (found: FieldErrors) => {
    setErrors(found);
    onInvalid(found);
  };

  const submit = (current: Draft) => {
    if (isSending.current) return;
    // Read anew: the reading on screen lags behind the typing.
    const named = readText(current.text, known ?? [], current)?.named ?? [];
    const made = toNewSignal(current, {
      municipality: code,
      kern: decideKern(current.kern, named),
      textLength: normalisedLength(current.text),
      today: dayAt(new Date()),
    });
    if ('errors' in made) return refuse(made.errors);
    setErrors({});
    isSending.current = true;
    save.mutate(
      { key: current.key ?? newKey(), signal: made.signal },
      {
        onSuccess: (stored) => {
          const { kern } = stored.signal;
          remembered.rememberSourceKind(shelf, current.sourceKind);
          if (kern !== null) remembered.rememberKern(shelf, code, kern);
          setRecent(remembered.recentKernen(shelf, code));
          dispatch({ type: 'saved', kern });
          onSaved(stored, current);
        },
        onError: (error) => {
          const failure = failureOf(error);
          if (failure.kind === 'problem') refuse(fieldErrorsOf(failure.error.problem).fields);
        },
        onSettled: () => {
          isSending.current = false;
        },
      },
    );
  };

  return {
    draft,
    errors,
    change,
    reading,
    decision: decideKern(draft.kern, reading?.named ?? []),
    recent,
    kernen: known,
    hasKernenFailed: kernen.isError,
    retryKernen: () => void kernen.refetch(),
    failure: save.isError ? failureOf(save.error) : null,
    isSaving: save.isPending,
    submit: () => submit(draft),
    submitAsNew: () => {
      const rekeyed = changeDraft(draft, { type: 'rekeyed', newKey: newKey() });
      if (rekeyed.key !== null) dispatch({ type: 'rekeyed', newKey: rekeyed.key });
      submit(rekeyed);
    },
  };
}
