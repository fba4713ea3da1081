import type { Coverage } from '@poolshoogte/contracts';
import { SOURCE_KINDS, termById } from '@poolshoogte/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { DeviationSquare } from '../../../components/deviation-square';
import { longDay, longMoment } from '../../../platform/dutch/moments';
import { counted, enumerate, numberInWords } from '../../../platform/dutch/number-words';
import { Fetched } from '../../administration/administration.public';
import { Peil } from '../../board/board.public';
import { coverageQuery } from '../api/alert-requests';

type KernCoverage = Coverage['kernen'][number];

const WORDS: Readonly<Record<KernCoverage['word'], string>> = {
  heard: 'gehoord zoals gewoonlijk',
  little_heard: 'minder gehoord dan gewoonlijk',
  dark: 'stilte',
  not_known: 'nog niet te zeggen',
};
const ORDER: readonly KernCoverage['word'][] = ['dark', 'little_heard', 'not_known', 'heard'];

interface Props {
  municipality: string;
  names: ReadonlyMap<string, string>;
}

/** The effort meter: silence is shown as silence, never as calm. */
export function ListeningPanel({ municipality, names }: Props) {
  const query = useQuery(coverageQuery(municipality));
  return (
    <Fetched query={query} what="De gegevens over het luisteren">
      {(coverage) => <Listening coverage={coverage} names={names} />}
    </Fetched>
  );
}

function Listening({ coverage, names }: { coverage: Coverage; names: Props['names'] }) {
  const nameOf = ({ code }: KernCoverage) => names.get(code) ?? code;
  const rows = coverage.kernen.toSorted(
    (a, b) =>
      ORDER.indexOf(a.word) - ORDER.indexOf(b.word) || nameOf(a).localeCompare(nameOf(b), 'nl'),
  );
  const dark = rows.filter(({ word }) => word === 'dark');
  const shown = rows.filter(({ word }) => word !== 'heard');
  const heard = rows.filter(({ word }) => word === 'heard');
  return (
    <>
      <p className="alert-said">{sentence(dark.map(nameOf), rows.length)}</p>
      <p className="alert-soft">
        Uit een kern die niets meldt, weten we niets. Stilte is geen rust: vraag na of er nog iemand
        luistert.
      </p>
      <ul className="alerts-list">
        {shown.map((row) => (
          <KernRow key={row.code} row={row} name={nameOf(row)} />
        ))}
      </ul>
      {heard.length > 0 && (
        <details>
          <summary>{counted(heard.length, 'kern', 'kernen')} gehoord zoals gewoonlijk</summary>
          <ul className="alerts-list">
            {heard.map((row) => (
              <KernRow key={row.code} row={row} name={nameOf(row)} />
            ))}
          </ul>
        </details>
      )}
      <p className="alert-soft">{feedsOf(coverage)}</p>
    </>
  );
}

function KernRow({ row, name }: { row: KernCoverage; name: string }) {
  const mark = row.word === 'dark' ? 'stilte' : row.word === 'heard' ? '0' : 'onbekend';
  return (
    <li className="coverage-row">
      <p>
        <DeviationSquare mark={mark} /> <b>{name}</b>
        <br />
        <span className="alert-soft">
          {WORDS[row.word]}
          {row.lastSignalOn === null
            ? '; hier kwam nog niets vandaan'
            : `; het laatste signaal was van ${longDay(row.lastSignalOn)}`}
        </span>
      </p>
      {row.expected === null ? (
        <p className="alert-soft">{counted(row.logged, 'signaal', 'signalen')} in vier weken</p>
      ) : (
        <Peil count={row.logged} expected={row.expected} mark={mark} />
      )}
    </li>
  );
}

function sentence(dark: readonly string[], all: number): string {
  if (dark.length === 0) return 'Uit geen enkele kern is het stiller dan gewoonlijk.';
  if (dark.length > 4)
    return `Uit ${numberInWords(dark.length)} van de ${numberInWords(all)} kernen komt niets meer.`;
  return `Uit ${enumerate(dark)} komt niets meer.`;
}

function feedsOf({ feeds, scoredAt }: Coverage): string {
  const quiet = feeds.filter(({ word }) => word === 'dark');
  const kinds = quiet.map(({ sourceKind }) =>
    termById(SOURCE_KINDS, sourceKind).label.nl.toLowerCase(),
  );
  const missing =
    kinds.length === 0
      ? 'Elke soort bron komt nog binnen.'
      : `Er komt niets meer binnen van: ${enumerate(kinds)}.`;
  return `${missing} ${scoredAt === null ? 'De aantallen zijn nog niet beoordeeld.' : `Het laatst beoordeeld op ${longMoment(scoredAt)}.`}`;
}
