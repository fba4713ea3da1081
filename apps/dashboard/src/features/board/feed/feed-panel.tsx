import type { Board } from '@poolshoogte/contracts';
import { useState } from 'react';
import { Panel } from '../../../components/panel';
import { useHeld } from '../../../components/use-held';
import { useIsWall } from '../is-wall';
import { EventOf } from './event-of';
import { FeedRow } from './feed-row';
import { FeedThemes } from './feed-themes';
import { ReadNote } from './read-note';
import { useArrivals } from './use-arrivals';

interface Props {
  board: Board;
  names: ReadonlyMap<string, string>;
}

/** So many fit on one screen of 1280 by 800. */
const SHOWN = 3;
/** Without texts there is room for more. */
const SHOWN_ON_WALL = 6;

/** The newest signals, masked. A new one lights up once; nothing moves while it is being read. */
export function FeedPanel({ board, names }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { shown, holders } = useHeld(board.feed);
  const arrived = useArrivals(
    board.municipality.code,
    board.feed.map(({ id }) => id),
  );
  const room = useIsWall() ? SHOWN_ON_WALL : SHOWN;
  const items = isOpen ? shown : shown.slice(0, room);
  return (
    <Panel
      title="Nieuwste signalen"
      className="board__feed"
      failure="De signalen konden niet worden getoond. De aantallen kloppen wel."
      action={
        board.feed.length > room ? (
          <button
            type="button"
            className="link-button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Alleen de nieuwste' : `Alle ${String(board.feed.length)}`}
          </button>
        ) : undefined
      }
    >
      {items.length === 0 ? (
        <p className="note">
          Er is nog geen signaal. Wat iemand vastlegt, staat hier meteen, zonder persoonsgegevens.
        </p>
      ) : (
        <ol
          className={isOpen ? 'feed' : 'feed feed--short'}
          aria-live="polite"
          aria-relevant="additions"
          {...holders}
        >
          {items.map((item) => (
            <FeedRow
              key={item.id}
              item={item}
              kernName={nameOf(item.kern, names)}
              today={board.today}
              isNew={arrived.has(item.id)}
              themes={
                <FeedThemes
                  item={item}
                  municipality={board.municipality.code}
                  kernName={nameOf(item.kern, names)}
                />
              }
              instead={<ReadNote item={item} municipality={board.municipality.code} />}
              event={
                <EventOf item={item} municipality={board.municipality.code} asksAlways={isOpen} />
              }
            />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function nameOf(kern: string | null, names: ReadonlyMap<string, string>): string {
  return kern === null ? 'kern onbekend' : (names.get(kern) ?? kern);
}
