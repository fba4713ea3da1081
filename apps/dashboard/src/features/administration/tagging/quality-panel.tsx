import type { TaggingQuality } from '@poolshoogte/contracts';
import { THEMES, termById, type ThemeId } from '@poolshoogte/vocabulary';
import { useId, useState } from 'react';
import { Panel } from '../../../components/panel';
import { TableSwitch } from '../../../components/table-switch';
import { counted } from '../../../platform/dutch/number-words';
import { QualityChart } from './quality-chart';
import { breakWeeks, qualityFinding, qualityPoints } from './quality-points';
import { QualityTable } from './quality-table';

/** How often suggestions are right, per week, against what people chose. */
export function QualityPanel({ quality }: { quality: TaggingQuality }) {
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const [theme, setTheme] = useState<ThemeId | null>(null);
  const points = qualityPoints(quality, theme);
  const breaks = breakWeeks(points, quality.changes);
  const about = theme === null ? 'Alle thema’s' : termById(THEMES, theme).label.nl;
  const finding = qualityFinding(points, about);
  return (
    <Panel
      title="Hoe goed de voorstellen zijn"
      failure="De cijfers konden niet worden getekend."
      action={
        points.length === 0 ? undefined : (
          <TableSwitch isTable={isTable} drawing="grafiek" onSwitch={setIsTable} />
        )
      }
    >
      {points.length === 0 ? (
        <p className="note">
          Er is nog niets om te meten. Zodra medewerkers signalen vastleggen, staat hier hoe vaak
          zij een voorstel laten staan.
        </p>
      ) : (
        <>
          <p className="tagging-choice">
            <label htmlFor={id}>Thema</label>
            <select
              id={id}
              className="select"
              value={theme ?? ''}
              onChange={({ target }) =>
                setTheme(THEMES.find((each) => each.id === target.value)?.id ?? null)
              }
            >
              <option value="">Alle thema’s</option>
              {THEMES.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.label.nl}
                </option>
              ))}
            </select>
          </p>
          <h3 className="tagging-finding">{finding}</h3>
          {isTable ? (
            <QualityTable points={points} breaks={breaks} finding={finding} />
          ) : (
            <QualityChart points={points} breaks={breaks} finding={finding} />
          )}
        </>
      )}
      {quality.words.length > 0 && (
        <>
          <h3 className="tagging-sub">Woorden die het vaakst op een verkeerd spoor zetten</h3>
          <ul className="tagging-words">
            {quality.words.map(({ theme: wrong, word, signals }) => (
              <li key={`${wrong} ${word}`}>
                <q>{word}</q> <span>bij {termById(THEMES, wrong).label.nl.toLowerCase()}</span>{' '}
                <span className="admin-soft">{counted(signals, 'signaal', 'signalen')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
