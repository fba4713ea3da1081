import type { Board, Kernen } from '@poolshoogte/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useNow } from '../../components/use-now';
import { shortTime } from '../../platform/dutch/moments';
import { useConnection, type Connection } from '../../platform/live/connection';
import { OpenAlerts } from '../alerts/alerts.public';
import { ChosenKernPanel } from './deviating/chosen-kern-panel';
import { DeviatingPanel } from './deviating/deviating-panel';
import { FeedPanel } from './feed/feed-panel';
import { useArrivals } from './feed/use-arrivals';
import { useIsWall } from './is-wall';
import { KERN_PARAM } from './kern-link';
import { MapPanel } from './map/map-panel';
import { boardHint } from './sentence/board-hint';
import { Sentence } from './sentence/sentence';
import { LoggingStrip } from './strip/logging-strip';
import { ThemesPanel } from './themes/themes-panel';

/** An older board is no longer spoken of as now. */
const OLD_AFTER_MS = 15 * 60_000;
const TICK_MS = 15_000;

interface Props {
  board: Board;
  kernen: UseQueryResult<Kernen>;
  names: ReadonlyMap<string, string>;
}

/** The sentence, the panels below it, and whether enough is logged to read them. */
export function ShownBoard({ board, kernen, names }: Props) {
  const [isTable, setIsTable] = useState(false);
  const [params] = useSearchParams();
  const connection = useConnection();
  const at = timeOfOldBoard(connection, useNow(TICK_MS));
  const chosen = board.kernen.find(({ code }) => code === params.get(KERN_PARAM));
  const hint = boardHint(board);
  const isWall = useIsWall();
  const arrived = useArrivals(
    board.municipality.code,
    board.alerts.map(({ id }) => id),
  );
  return (
    <>
      <div className="top">
        <Sentence board={board} names={names} at={at} />
        {hint !== null && <p className="hint">{hint}</p>}
      </div>
      <OpenAlerts alerts={board.alerts} names={names} isWall={isWall} arrived={arrived} />
      <div className="board">
        <MapPanel
          board={board}
          kernen={kernen}
          names={names}
          chosen={chosen?.code ?? null}
          isTable={isTable}
          onTable={setIsTable}
        />
        <div className="board__right">
          {chosen === undefined ? (
            <DeviatingPanel board={board} names={names} onAll={() => setIsTable(true)} />
          ) : (
            <ChosenKernPanel board={board} row={chosen} names={names} />
          )}
          <ThemesPanel board={board} />
          <FeedPanel board={board} names={names} />
        </div>
      </div>
      <LoggingStrip board={board} names={names} />
    </>
  );
}

function timeOfOldBoard({ state, lastProofAt }: Connection, now: number): string | undefined {
  if (state === 'live' || lastProofAt === null || now - lastProofAt < OLD_AFTER_MS)
    return undefined;
  return shortTime(lastProofAt);
}
