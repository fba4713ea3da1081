import { ACCESS_ACTIONS, type AccessAction, type AccessLogPage } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Panel } from '../../../components/panel';
import { Fetched } from '../components/fetched';
import { PerMunicipality, type Place } from '../components/per-municipality';
import { AccessRow } from './access-row';
import { accessLogQuery, exportAddress, processingAddress } from './access-log-requests';
import { ACTION_WORDS } from './action-words';
import { Verification } from './verification';

/** Toegangslogboek: who did what, in sentences, for the privacy officer. */
export function AccessLogPart() {
  return <PerMunicipality>{(place) => <AccessLogOf place={place} />}</PerMunicipality>;
}

function AccessLogOf({ place }: { place: Place }) {
  const [action, setAction] = useState<AccessAction | null>(null);
  /** The `before` of every page that was turned, oldest page last; empty on the newest lines. */
  const [turned, setTurned] = useState<readonly number[]>([]);
  const before = turned.at(-1) ?? null;
  const query = useQuery(accessLogQuery({ municipality: place.code, action, before }));
  const id = useId();
  return (
    <>
      <Panel title="Wie deed wat" failure="Het toegangslogboek kon niet worden getoond.">
        <p className="note">
          Nieuwste eerst. Er staat nooit een tekst van een signaal in. Ook dat u dit leest, komt in
          het logboek.
        </p>
        <div className="admin-filter">
          <label htmlFor={id}>Toon</label>
          <select
            className="select"
            id={id}
            value={action ?? ''}
            onChange={({ target }) => {
              setAction(ACCESS_ACTIONS.find((each) => each === target.value) ?? null);
              setTurned([]);
            }}
          >
            <option value="">alles</option>
            {ACCESS_ACTIONS.map((each) => (
              <option key={each} value={each}>
                {ACTION_WORDS[each].label}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button"
            aria-disabled={query.isFetching}
            onClick={() => {
              setTurned([]);
              if (before === null) void query.refetch();
            }}
          >
            Nieuwste regels
          </button>
        </div>
        <Fetched query={query} what="De regels van het logboek">
          {(page) => (
            <Lines
              page={page}
              isChanging={query.isPlaceholderData}
              onOlder={(next) => setTurned([...turned, next])}
              onNewer={turned.length === 0 ? null : () => setTurned(turned.slice(0, -1))}
            />
          )}
        </Fetched>
      </Panel>
      <Verification municipality={place.code} />
      <Panel title="Meenemen" failure="De bestanden konden niet worden getoond.">
        <p className="note">
          Het hele logboek, oudste eerst en zonder namen. Wie het bestand heeft, kan de keten zelf
          narekenen.
        </p>
        <p className="admin-links">
          <a href={exportAddress(place.code, 'csv')} download>
            Logboek als CSV
          </a>
          <a href={exportAddress(place.code, 'jsonl')} download>
            Logboek als JSON Lines
          </a>
          <a href={processingAddress(place.code)} download>
            Logboek Dataverwerkingen
          </a>
        </p>
      </Panel>
    </>
  );
}

interface LinesProps {
  page: AccessLogPage;
  /** Still the page before: the one that was asked is on its way. */
  isChanging: boolean;
  onOlder: (before: number) => void;
  onNewer: (() => void) | null;
}

function Lines({ page: { lines, nextBefore }, isChanging, onOlder, onNewer }: LinesProps) {
  return (
    <div aria-busy={isChanging}>
      {lines.length === 0 && <p className="note">Er zijn geen regels van deze soort.</p>}
      <ol className="admin-list">
        {lines.map((line) => (
          <AccessRow key={`${line.processingId} ${line.at} ${line.action}`} line={line} />
        ))}
      </ol>
      <p className="admin-buttons">
        {onNewer !== null && (
          <button type="button" className="button" onClick={onNewer}>
            Nieuwere regels
          </button>
        )}
        {nextBefore !== null && (
          <button
            type="button"
            className="button"
            aria-disabled={isChanging}
            onClick={() => {
              if (!isChanging) onOlder(nextBefore);
            }}
          >
            Oudere regels
          </button>
        )}
      </p>
    </div>
  );
}
