import type { ThemeComparison } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { useState } from 'react';
import { Panel } from '../../../components/panel';
import { TableSwitch } from '../../../components/table-switch';
import { periodInWords } from '../period';
import { themeName } from '../theme-name';
import { chartFinding, themePoints, tooFewNote } from '../theme-points';
import { ThemeChart } from './theme-chart';
import { ThemeTable } from './theme-table';

interface ThemePanelProps {
  comparison: ThemeComparison;
  theme: ThemeId;
  onChoose: (theme: ThemeId) => void;
}

/** One theme in all municipalities, as a chart or as the table behind it. */
export function ThemePanel({ comparison, theme, onChoose }: ThemePanelProps) {
  const [isTable, setIsTable] = useState(false);
  const points = themePoints(comparison, theme);
  const finding = chartFinding(points, theme);
  const note = tooFewNote(points);
  return (
    <Panel
      title={`Eén thema, ${periodInWords(comparison)}`}
      failure="De grafiek kon niet worden getekend. De tabel hierboven klopt wel."
      action={<TableSwitch isTable={isTable} drawing="grafiek" onSwitch={setIsTable} />}
    >
      <div className="comparison-select">
        <label htmlFor="comparison-theme">Thema</label>
        <select
          id="comparison-theme"
          className="select"
          value={theme}
          onChange={(event) => {
            const chosen = comparison.rows.find((row) => row.theme === event.target.value);
            if (chosen) onChoose(chosen.theme);
          }}
        >
          {comparison.rows.map((row) => (
            <option key={row.theme} value={row.theme}>
              {themeName(row.theme)}
            </option>
          ))}
        </select>
      </div>
      <h3 className="comparison-finding">{finding}</h3>
      {isTable ? (
        <ThemeTable points={points} finding={finding} />
      ) : (
        <ThemeChart points={points} finding={finding} />
      )}
      <p className="comparison-note">Signalen per 1.000 inwoners, op alfabet. {note}</p>
    </Panel>
  );
}
