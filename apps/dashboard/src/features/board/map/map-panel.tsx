import type { Board, Kernen } from '@poolshoogte/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { Panel } from '../../../components/panel';
import { Failure, PanelBoundary } from '../../../components/panel-boundary';
import { TableSwitch } from '../../../components/table-switch';
import { Waiting } from '../../../components/waiting';
import { KernMap } from './kern-map';
import { KernTable } from './kern-table';
import { Peilschaal } from './peilschaal';

interface Props {
  board: Board;
  /** Names and boundaries; the map waits for them, the table does not. */
  kernen: UseQueryResult<Kernen>;
  names: ReadonlyMap<string, string>;
  chosen: string | null;
  isTable: boolean;
  onTable: (isTable: boolean) => void;
}

const NOT_FETCHED =
  'De kaart en de namen van de kernen konden niet worden opgehaald. De aantallen kloppen wel.';
const FAILURE = 'De kaart kon niet worden getekend. De zin en de tabel kloppen wel.';

/** The kernen of the last ten days: on a map, or as a table. */
export function MapPanel({ board, kernen, names, chosen, isTable, onTable }: Props) {
  const hasNormal = board.kernen.some(({ expected }) => expected !== null);
  return (
    <Panel
      title="Kernen, laatste 10 dagen"
      className="board__map"
      failure="De kernen konden niet worden getoond. De zin klopt wel."
      action={<TableSwitch isTable={isTable} drawing="kaart" onSwitch={onTable} />}
    >
      {isTable ? (
        <KernTable rows={board.kernen} names={names} />
      ) : (
        <PanelBoundary message={FAILURE}>
          <FetchedMap board={board} kernen={kernen} chosen={chosen} />
        </PanelBoundary>
      )}
      {hasNormal ? (
        <Peilschaal rows={board.kernen} />
      ) : (
        <p className="note">
          <b>Nog geen normaal:</b> alleen aantallen, zonder kleur.
        </p>
      )}
    </Panel>
  );
}

function FetchedMap({ board, kernen, chosen }: Pick<Props, 'board' | 'kernen' | 'chosen'>) {
  if (kernen.isError) {
    return <Failure message={NOT_FETCHED} onRetry={() => void kernen.refetch()} />;
  }
  if (kernen.data === undefined) return <Waiting>De kaart wordt opgehaald.</Waiting>;
  return (
    <>
      <KernMap
        kernen={kernen.data.kernen}
        rows={board.kernen}
        today={board.today}
        chosen={chosen}
      />
      <p className="attribution">Grenzen: {kernen.data.attribution}</p>
    </>
  );
}
