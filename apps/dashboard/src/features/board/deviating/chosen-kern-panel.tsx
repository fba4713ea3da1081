import type { Board, KernRow } from '@poolshoogte/contracts';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Panel } from '../../../components/panel';
import { EventOf } from '../feed/event-of';
import { FeedRow } from '../feed/feed-row';
import { FeedThemes } from '../feed/feed-themes';
import { ReadNote } from '../feed/read-note';
import { useKernSearch } from '../kern-link';
import { KernReading } from './kern-reading';

interface Props {
  board: Board;
  row: KernRow;
  names: ReadonlyMap<string, string>;
}

/** So many of its signals fit beside the reading. */
const SHOWN = 2;

/** The kern that the reader chose: how it stands, and the newest signals from there. */
export function ChosenKernPanel({ board, row, names }: Props) {
  const heading = useRef<HTMLSpanElement>(null);
  const searchFor = useKernSearch();
  useEffect(() => {
    heading.current?.focus({ preventScroll: false });
  }, [row.code]);
  const newest = board.feed.filter(({ kern }) => kern === row.code).slice(0, SHOWN);
  const name = names.get(row.code) ?? row.code;
  return (
    <Panel
      title={
        <span ref={heading} tabIndex={-1} className="focus-target">
          Gekozen: {name}
        </span>
      }
      className="board__wide board__deviating"
      failure="Deze kern kon niet worden getoond. De kaart en de tabel kloppen wel."
      action={
        <Link to={{ search: searchFor(null) }} preventScrollReset>
          Terug naar wat afwijkt
        </Link>
      }
    >
      <div className="deviating">
        <div>
          <KernReading row={row} name={name} today={board.today} />
        </div>
        {newest.length === 0 ? (
          <p className="deviating__none">Geen van de nieuwste signalen komt hier vandaan.</p>
        ) : (
          <ol className="feed feed--short" aria-label={`Nieuwste signalen uit ${name}`}>
            {newest.map((item) => (
              <FeedRow
                key={item.id}
                item={item}
                kernName={name}
                today={board.today}
                isNew={false}
                themes={
                  <FeedThemes item={item} municipality={board.municipality.code} kernName={name} />
                }
                instead={<ReadNote item={item} municipality={board.municipality.code} />}
                event={
                  <EventOf item={item} municipality={board.municipality.code} asksAlways={false} />
                }
              />
            ))}
          </ol>
        )}
      </div>
    </Panel>
  );
}
