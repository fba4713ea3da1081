import { AlertSettings, type AlertSettingsAnswer, type BackTest } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Place } from '../components/per-municipality';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { BackTestResult } from './back-test-result';
import { alertSettingsQuery, changeAlertSettings, runBackTest } from './warning-requests';

interface Props {
  place: Place;
  answer: AlertSettingsAnswer;
}

/** A setting, what it would have given, and only then the button to keep it. */
export function SettingsForm({ place, answer }: Props) {
  const [given, setGiven] = useState(() => ({
    falsePerKernYear: String(answer.settings.falsePerKernYear).replace('.', ','),
    minimumSignals: String(answer.settings.minimumSignals),
  }));
  const [wrong, setWrong] = useState<string | null>(null);
  const [result, setResult] = useState<BackTest | null>(null);
  const id = useId();
  const queries = useQueryClient();
  const testing = useMutation({ mutationFn: runBackTest, networkMode: 'always' });
  const saving = useMutation({
    mutationFn: (test: BackTest) =>
      changeAlertSettings(place.code, {
        version: answer.version,
        settings: test.settings,
        backTest: test.token,
      }),
    networkMode: 'always',
    onSuccess: (saved) => queries.setQueryData(alertSettingsQuery(place.code).queryKey, saved),
    onError: () => queries.invalidateQueries({ queryKey: ['alert-settings'] }),
  });
  const change = (next: typeof given) => {
    setGiven(next);
    // What was tried was another setting: it says nothing about this one.
    setResult(null);
    testing.reset();
    saving.reset();
  };
  const submit = () => {
    if (testing.isPending) return;
    const settings = AlertSettings.safeParse({
      falsePerKernYear: Number(given.falsePerKernYear.replace(',', '.')),
      minimumSignals: Number(given.minimumSignals),
    });
    setWrong(settings.success ? null : WRONG);
    if (!settings.success) return;
    testing.mutate({ municipality: place.code, settings: settings.data }, { onSuccess: setResult });
  };
  return (
    <div className="admin-form">
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          submit();
        }}
      >
        <label htmlFor={`${id}false`}>
          Hoogstens zoveel valse meldingen per kern per jaar (0,1 tot 12)
        </label>
        <input
          id={`${id}false`}
          className="admin-input admin-input--short"
          inputMode="decimal"
          autoComplete="off"
          value={given.falsePerKernYear}
          onChange={({ target }) => change({ ...given, falsePerKernYear: target.value })}
        />
        <label htmlFor={`${id}minimum`}>Niets bij minder signalen dan (3 tot 20)</label>
        <input
          id={`${id}minimum`}
          className="admin-input admin-input--short"
          inputMode="numeric"
          autoComplete="off"
          value={given.minimumSignals}
          onChange={({ target }) => change({ ...given, minimumSignals: target.value })}
        />
        <WhatFailed text={wrong ?? whatFailed(testing.error)} />
        <p className="admin-buttons">
          <button type="submit" className="button" aria-disabled={testing.isPending}>
            {testing.isPending ? 'Bezig met terugrekenen' : 'Reken terug op onze geschiedenis'}
          </button>
        </p>
      </form>
      <div role="status">
        {testing.isPending && (
          <p className="note">Alle kernen en thema’s worden nagelopen. Dit kan een minuut duren.</p>
        )}
        {result !== null && <BackTestResult result={result} place={place} />}
      </div>
      {result !== null && (
        <>
          <WhatFailed text={whatFailed(saving.error)} />
          <p className="admin-buttons">
            <button
              type="button"
              className="button button--primary"
              aria-disabled={saving.isPending}
              onClick={() => {
                if (!saving.isPending) saving.mutate(result);
              }}
            >
              {saving.isPending ? 'Bezig' : 'Bewaar deze instelling'}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

const WRONG =
  'Vul bij het eerste een getal in van 0,1 tot 12 en bij het tweede een heel getal van 3 tot 20.';
