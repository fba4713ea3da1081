import type { Board, KernRow, Kernen } from '@poolshoogte/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useNow } from '../../components/use-now';
import { shortTime } from '../../platform/dutch/moments';
import { useConnection, type Connection } from '../../platform/live/connection';
import { AlertNews, NoAlerts, OpenAlerts } from '../alerts/alerts.public';
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
      <AlertNews
        alerts={board.alerts}
        names={names}
        arrived={arrived}
        isLine={chosen !== undefined && !isWall}
      />
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
          <Foremost
            board={board}
            names={names}
            chosen={chosen}
            arrived={arrived}
            onAll={() => setIsTable(true)}
          />
          <ThemesPanel board={board} />
          <FeedPanel board={board} names={names} />
        </div>
      </div>
      <LoggingStrip board={board} names={names} />
    </>
  );
}

interface ForemostProps extends Omit<Props, 'kernen'> {
  chosen: KernRow | undefined;
  arrived: ReadonlySet<string>;
  onAll: () => void;
}

/** What the reader chose; else what asks for attention; else what deviates. */
function Foremost({ board, names, chosen, arrived, onAll }: ForemostProps) {
  const isWall = useIsWall();
  if (chosen !== undefined) return <ChosenKernPanel board={board} row={chosen} names={names} />;
  if (board.alerts.length > 0) {
    return <OpenAlerts alerts={board.alerts} names={names} isWall={isWall} arrived={arrived} />;
  }
  const beside = <NoAlerts isWall={isWall} />;
  return <DeviatingPanel board={board} names={names} onAll={onAll} beside={beside} />;
}

function timeOfOldBoard({ state, lastProofAt }: Connection, now: number): string | undefined {
  if (state === 'live' || lastProofAt === null || now - lastProofAt < OLD_AFTER_MS)
    return undefined;
  return shortTime(lastProofAt);
}
