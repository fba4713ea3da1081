import type { Board } from '@poolshoogte/contracts';
import { useState } from 'react';
import { PanelBoundary } from '../../../components/panel-boundary';
import { TableSwitch } from '../../../components/table-switch';
import { LoggingBars } from './logging-bars';
import { LoggingTable } from './logging-table';
import { loggingText } from './logging-text';

interface Props {
  board: Board;
  names: ReadonlyMap<string, string>;
}

/** Without knowing how much is logged, no figure above can be compared with earlier. */
export function LoggingStrip({ board, names }: Props) {
  const [isTable, setIsTable] = useState(false);
  const { verdict, figure, rest } = loggingText(board, names);
  return (
    <section className="strip" aria-labelledby="strip-title">
      <div>
        <div className="strip__head">
          <h2 id="strip-title">Wordt er genoeg vastgelegd?</h2>
          <TableSwitch isTable={isTable} drawing="staven" onSwitch={setIsTable} />
        </div>
        <p>
          {verdict}
          <b>{figure}</b>
          {rest}
        </p>
      </div>
      <PanelBoundary message="De staven konden niet worden getekend. De tekst klopt wel.">
        {isTable ? (
          <LoggingTable days={board.logging.days} today={board.today} />
        ) : (
          <LoggingBars logging={board.logging} today={board.today} />
        )}
      </PanelBoundary>
    </section>
  );
}
