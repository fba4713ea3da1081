import { dayAt } from '@poolshoogte/calendar';
import { REPORT_PROPOSALS_MAX } from '@poolshoogte/tagging';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { ConfirmedButton } from '../../../components/confirmed-button';
import { counted, formatNumber } from '../../../platform/dutch/number-words';
import { Toast } from '../components/toast';
import { REPORT_MAX, toSave, type ReportProblem } from './report';
import { ReportRowEditor } from './report-row';
import { useReport } from './use-report';

const PROBLEMS: Record<ReportProblem, string> = {
  empty: 'Er staat nog geen tekst. Plak het verslag in het veld.',
  'too-long': `Dit verslag is langer dan ${formatNumber(REPORT_MAX)} tekens. Plak het in delen.`,
  'nothing-found':
    'In deze tekst staat geen stuk dat op een signaal lijkt. Leg het los vast, of plak een ander deel.',
};

/** First the text, then what it holds: each proposal taken, changed or left out. */
export function ReportForm({ municipality }: { municipality: string }) {
  const work = useReport(municipality);
  return work.report === null ? <PasteField work={work} /> : <Proposals work={work} />;
}

type Work = ReturnType<typeof useReport>;

function PasteField({ work }: { work: Work }) {
  // What is pasted stays here until it is masked; it reaches no storage.
  const [typed, setTyped] = useState('');
  const isTooLong = typed.length > REPORT_MAX;
  const problem = isTooLong ? 'too-long' : work.problem;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (work.kernen !== null) work.start(typed);
      }}
    >
      <label className="log-label" htmlFor="report-text">
        Plak hier het verslag
      </label>
      <textarea
        id="report-text"
        className="log-text report__paste"
        rows={14}
        value={typed}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? 'report-hint' : 'report-hint report-problem'}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="log-note" id="report-hint">
        Namen en andere persoonsgegevens worden op dit toestel afgeschermd, vóór er iets wordt
        bewaard. {formatNumber(typed.length)} van {formatNumber(REPORT_MAX)} tekens.
      </p>
      {problem !== null && (
        <p className="log-error" role="alert" id="report-problem">
          {PROBLEMS[problem]}
        </p>
      )}
      <div className="report__buttons">
        <button
          type="submit"
          className="button button--primary"
          aria-disabled={work.kernen === null}
        >
          Maak voorstellen
        </button>
        <Link to={{ pathname: '/vastleggen', search: window.location.search }}>
          Eén signaal vastleggen
        </Link>
      </div>
    </form>
  );
}

function Proposals({ work }: { work: Work }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { report, busy, message } = work;
  if (report === null) return null;
  const { rows, formalities, isCut, day } = report;
  const waiting = toSave(report).length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    work.save();
  };
  return (
    <form
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        work.save();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="focus-target">
        {counted(rows.length, 'voorstel', 'voorstellen')}
      </h2>
      <p className="log-note">
        Kijk ze na: pas aan wat niet klopt en laat weg wat geen signaal is. Bron: bijeenkomst.
        {formalities > 0 &&
          ` ${counted(formalities, 'stuk is', 'stukken zijn')} overgeslagen: opening, afspraken en dergelijke.`}
      </p>
      {isCut && (
        <p className="log-error">
          Dit zijn de eerste {REPORT_PROPOSALS_MAX} voorstellen. Plak daarna de rest van het
          verslag.
        </p>
      )}
      <div className="log-search">
        <label htmlFor="report-day">Dag van de bijeenkomst</label>
        <input
          id="report-day"
          className="log-input"
          type="date"
          required
          max={dayAt(new Date())}
          value={day}
          onChange={(event) => {
            if (event.target.value !== '') work.setDay(event.target.value);
          }}
        />
      </div>
      <ol className="report__rows" aria-label="Voorstellen">
        {rows.map((row, place) => (
          <ReportRowEditor
            key={row.id}
            row={row}
            number={place + 1}
            kernen={work.kernen ?? []}
            isBusy={busy !== null}
            onChange={work.put}
          />
        ))}
      </ol>
      <div className="log-dock">
        <Toast
          message={
            message && {
              text: message.text,
              action: message.canUndo ? { label: 'Ongedaan maken', onPress: work.undo } : null,
            }
          }
        />
        {busy !== null && (
          <progress
            className="report__progress"
            aria-label="Vastgelegd"
            value={busy.done}
            max={busy.of}
          />
        )}
        <div className="report__buttons">
          <button
            type="submit"
            className="button button--primary"
            aria-disabled={busy !== null || waiting === 0}
          >
            {busy === null
              ? `${counted(waiting, 'signaal', 'signalen')} vastleggen`
              : `Bezig: ${String(busy.done)} van ${String(busy.of)}`}
          </button>
          {waiting === 0 && busy === null ? (
            <button type="button" className="link-button" onClick={work.forget}>
              Volgend verslag
            </button>
          ) : (
            <ForgetButton onForget={work.forget} />
          )}
        </div>
      </div>
    </form>
  );
}

function ForgetButton({ onForget }: { onForget: () => void }) {
  return (
    <ConfirmedButton
      action="Weggooien"
      label="Verslag weggooien"
      question="De voorstellen die nog niet zijn vastgelegd gaan weg. Wat is vastgelegd, blijft."
      yes="Ja, weggooien"
      no="Nee, houden"
      isPending={false}
      problem={null}
      onYes={onForget}
    />
  );
}
