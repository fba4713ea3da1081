import type { Board } from '@poolshoogte/contracts';
import { useState } from 'react';
import { Panel } from '../../../components/panel';
import { TableSwitch } from '../../../components/table-switch';
import { useHeld } from '../../../components/use-held';
import { capitalised } from '../../../platform/dutch/capitalised';
import { numberInWords } from '../../../platform/dutch/number-words';
import { useTaggingChanges } from '../../../platform/tagging/use-tagging-changes';
import { breakDays } from './break-days';
import { orderThemes } from './order-themes';
import { ThemeRows } from './theme-rows';
import { ThemeTable } from './theme-table';
import { useThemeMarks } from './use-theme-marks';

/** So many fit on one screen of 1280 by 800. */
const SHOWN = 7;

/** The themes of the last eight weeks, what deviates first. */
export function ThemesPanel({ board }: { board: Board }) {
  const [isTable, setIsTable] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const { shown: order, holders } = useHeld(orderThemes(board.themes).map(({ id }) => id));
  const marks = useThemeMarks(board);
  const byId = new Map(board.themes.map((row) => [row.id, row]));
  const ordered = order.flatMap((id) => byId.get(id) ?? []);
  const rows = isOpen ? ordered : ordered.slice(0, SHOWN);
  const rest = ordered.slice(SHOWN);
  const breaks = breakDays(useTaggingChanges(board.municipality.code), board.today);
  return (
    <Panel
      title="Thema’s, acht weken"
      className="board__themes"
      failure="De thema’s konden niet worden getekend. De zin en de kaart kloppen wel."
      action={<TableSwitch isTable={isTable} drawing="lijnen" onSwitch={setIsTable} />}
    >
      {isTable ? (
        <ThemeTable rows={ordered} today={board.today} />
      ) : (
        <div {...holders}>
          <ThemeRows
            rows={rows}
            marks={marks}
            breaks={breaks}
            more={
              rest.length > 0 && (
                <>
                  {!isOpen && <span>{sayRest(rest)}</span>}
                  <button
                    type="button"
                    className="link-button"
                    aria-expanded={isOpen}
                    onClick={() => setIsOpen(!isOpen)}
                  >
                    {isOpen
                      ? `toon ${numberInWords(SHOWN)}`
                      : `toon alle ${String(ordered.length)}`}
                  </button>
                </>
              )
            }
          />
          {breaks.length > 0 && (
            <p className="themes__break">
              Stippellijn: vanaf daar worden thema’s anders voorgesteld.
            </p>
          )}
        </div>
      )}
    </Panel>
  );
}

function sayRest(rest: Board['themes']): string {
  const start = capitalised(numberInWords(rest.length));
  const areNormal = rest.every(({ deviation }) => deviation === 0);
  return `${start} andere${areNormal ? ': normaal' : ''}`;
}
