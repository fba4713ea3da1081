import type { Board, KernRow } from '@poolshoogte/contracts';
import type { ReactNode } from 'react';
import { Panel } from '../../../components/panel';
import { numberInWords } from '../../../platform/dutch/number-words';
import { sentenceState } from '../sentence/board-sentence';
import { deviatingKernen } from '../kern-order';
import { KernReading } from './kern-reading';

interface Props {
  board: Board;
  names: ReadonlyMap<string, string>;
  onAll: () => void;
  /** At the right of the title when nothing more deviates. */
  beside: ReactNode;
}

/** So many stand beside each other; the rest is in the table. */
const SHOWN = 2;

/** The kernen that differ most from their own normal. */
export function DeviatingPanel({ board, names, onAll, beside }: Props) {
  const rows = deviatingKernen(board.kernen);
  const left = rows.length - SHOWN;
  return (
    <Panel
      title="Wat afwijkt"
      className="board__wide board__deviating"
      failure="Wat afwijkt kon niet worden getoond. De kaart en de tabel kloppen wel."
      action={
        left > 0 ? (
          <button type="button" className="link-button" onClick={onAll}>
            {`En nog ${numberInWords(left)} andere`}
          </button>
        ) : (
          beside
        )
      }
    >
      {rows.length === 0 ? (
        <p className="deviating__none">{nothing(board)}</p>
      ) : (
        <ul className="deviating">
          {rows.slice(0, SHOWN).map((row: KernRow) => (
            <li key={row.code}>
              <KernReading row={row} name={names.get(row.code) ?? row.code} today={board.today} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function nothing(board: Board): string {
  switch (sentenceState(board)) {
    case 'empty':
    case 'learning':
      return 'Zolang er nog geen normaal is, kan niets daarvan afwijken.';
    case 'too-little':
      return 'Er is te weinig vastgelegd om te zeggen of iets afwijkt.';
    default:
      return 'Niets wijkt af van normaal.';
  }
}
