import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { HatchPattern } from '../../components/hatch-pattern';
import { BoardPage } from '../../features/board/board-page';
import { IsWallContext } from '../../features/board/is-wall';
import { useLiveBoard } from '../../features/board/live/use-live-board';
import { installationQuery } from '../../platform/installation/installation-queries';
import { ConnectionContext } from '../../platform/live/connection';
import type { LiveSocket } from '../../platform/live/live-socket';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { ConnectionState } from '../connection-state';
import { PageTitle } from '../page-title';
import { useWallScale } from './use-wall-scale';
import { WallProblem } from './wall-problem';
import './wall.css';

interface Props {
  municipality: string;
  openSocket: (() => Promise<LiveSocket>) | undefined;
}

/** A page older than the server reloads itself after this long; in milliseconds. */
const RELOAD_AFTER_MS = 5 * 60_000;

/** The board for who walks past: no menu, nothing to press, no text of signals. */
export function WallScreen({ municipality, openSocket }: Props) {
  const chosen = useMunicipality();
  const installation = useQuery(installationQuery);
  const connection = useLiveBoard(municipality, openSocket);
  const scale = useWallScale();
  const isOutdated = connection.state === 'outdated';
  useEffect(() => {
    if (!isOutdated) return;
    const timer = setTimeout(() => window.location.reload(), RELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isOutdated]);
  return (
    <ConnectionContext value={connection}>
      <IsWallContext value={true}>
        <PageTitle title="Wandscherm" place={chosen.municipality?.name} />
        <HatchPattern />
        <div className="page wall" style={{ zoom: scale }}>
          <header className="mast">
            <span className="mast__name">Poolshoogte</span>
            <span className="mast__place">{chosen.municipality?.name}</span>
            {installation.data?.mode === 'demo' && (
              <span className="wall__demo">Demo: alle gegevens zijn verzonnen.</span>
            )}
            <ConnectionState connection={connection} />
          </header>
          <main>{chosen.municipality === null ? <WallProblem {...chosen} /> : <BoardPage />}</main>
        </div>
      </IsWallContext>
    </ConnectionContext>
  );
}
