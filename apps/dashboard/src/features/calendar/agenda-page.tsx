import { dayAt } from '@poolshoogte/calendar';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Panel } from '../../components/panel';
import { kernenQuery } from '../../platform/municipality/kernen-query';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { may } from '../../platform/session/may';
import { useSession } from '../../platform/session/use-session';
import { Fetched } from '../administration/administration.public';
import { eventSourcesQuery, expectedEventsQuery } from './api/calendar-requests';
import { AddressForm } from './components/address-form';
import { AgendaUpload } from './components/agenda-upload';
import { EventForm } from './components/event-form';
import { MonthList } from './components/month-list';
import { SourceRow } from './components/source-row';
import { addMonths, daysOfMonth, monthAt, monthName } from './months';
import { useAgendaUndo } from './use-agenda-undo';
import './calendar.css';

/** So many months stand under each other. */
const MONTHS = 3;
const MONTH_PARAM = 'maand';

/** `/agenda`: what is going to happen in the municipality, beside which the lines are read. */
export function AgendaPage() {
  const { municipality } = useMunicipality();
  if (municipality === null) return null;
  return <Agenda key={municipality.code} code={municipality.code} name={municipality.name} />;
}

function Agenda({ code, name }: { code: string; name: string }) {
  const [params, setParams] = useSearchParams();
  const today = dayAt(new Date());
  const month = monthAt(params.get(MONTH_PARAM), today);
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(month, index));
  const last = months[MONTHS - 1] ?? month;
  const events = useQuery(expectedEventsQuery(code, daysOfMonth(month).from, daysOfMonth(last).to));
  const sources = useQuery(eventSourcesQuery(code));
  const kernen = useQuery(kernenQuery(code));
  const names = useMemo(
    () => new Map(kernen.data?.kernen.map((kern) => [kern.code, kern.name])),
    [kernen.data],
  );
  const canChange = may(useSession(), ['staff', 'administrator'], code);
  const change = useAgendaUndo(code);
  const [sourceText, setSourceText] = useState('');
  const step = (count: number) => {
    const next = new URLSearchParams(params);
    next.set(MONTH_PARAM, addMonths(month, count));
    setParams(next);
  };
  return (
    <div className="admin agenda">
      <h1 className="lede">Agenda van {name}</h1>
      <p className="note">
        Wat er was en wat eraan komt: de raad, besluiten, bewonersavonden, verkiezingen en feesten.
        De agenda staat bij de lijnen en haalt nooit een signaal uit de telling.
      </p>
      <Panel
        title={`${monthName(month)} tot en met ${monthName(last)}`}
        failure="De agenda kon niet worden getoond."
        action={
          <span className="agenda-steps">
            <button type="button" className="link-button" onClick={() => step(-MONTHS)}>
              Eerder
            </button>
            <button type="button" className="link-button" onClick={() => step(MONTHS)}>
              Later
            </button>
          </span>
        }
      >
        {canChange && (
          <div className="admin-top">
            <EventForm municipality={code} names={names} day={today} onSaved={change.saved} />
          </div>
        )}
        <p className="agenda-done" role="status">
          {change.text}
          {change.undo !== null && (
            <>
              {' '}
              <button type="button" className="link-button" onClick={change.undo}>
                Ongedaan maken
              </button>
            </>
          )}
        </p>
        <Fetched query={events} what="De afspraken">
          {(data) => (
            <MonthList
              months={months}
              events={data.events}
              municipality={code}
              names={names}
              canChange={canChange}
              onSaved={change.saved}
              onRemoved={change.removed}
            />
          )}
        </Fetched>
      </Panel>
      <Panel
        title="Bestanden en adressen"
        failure="De bestanden en adressen konden niet worden getoond."
      >
        <p className="note">
          Een agenda van de raad of van de gemeente kan als geheel worden toegevoegd, en als geheel
          weer weg. Feestdagen en verkiezingen staan er vanzelf.
        </p>
        {canChange && (
          <div className="admin-top admin-actions">
            <AgendaUpload municipality={code} names={names} onAdded={setSourceText} />
            <AddressForm municipality={code} names={names} onAdded={setSourceText} />
          </div>
        )}
        <p className="agenda-done" role="status">
          {sourceText}
        </p>
        <Fetched query={sources} what="De bestanden en adressen">
          {(data) =>
            data.sources.length === 0 ? (
              <p className="note">Er is nog geen bestand of adres toegevoegd.</p>
            ) : (
              <ul className="admin-list">
                {data.sources.map((source) => (
                  <SourceRow
                    key={source.id}
                    source={source}
                    municipality={code}
                    canChange={canChange}
                    onRemoved={setSourceText}
                  />
                ))}
              </ul>
            )
          }
        </Fetched>
      </Panel>
    </div>
  );
}
