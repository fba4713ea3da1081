import { THEME_IDS, THEMES, termById, type ThemeId } from '@poolshoogte/vocabulary';
import type { AlertFilter } from '../api/alert-requests';

interface Props {
  filter: AlertFilter;
  names: ReadonlyMap<string, string>;
  onChange: (filter: AlertFilter) => void;
}

/** Which alerts are listed: by state, theme and kern. */
export function AlertFilters({ filter, names, onChange }: Props) {
  const { which, theme, kern } = filter;
  const kernen = [...names].sort(([, a], [, b]) => a.localeCompare(b, 'nl'));
  return (
    <div className="alerts-filter" role="group" aria-label="Welke attenties">
      <label>
        Toon
        <select
          className="select"
          value={which}
          onChange={({ target }) =>
            onChange({ ...filter, which: target.value as AlertFilter['which'] })
          }
        >
          <option value="open">Wat open staat</option>
          <option value="closed">Wat is afgesloten</option>
          <option value="all">Alles</option>
        </select>
      </label>
      <label>
        Thema
        <select
          className="select"
          value={theme ?? ''}
          onChange={({ target }) =>
            onChange({
              which,
              ...(kern === undefined ? {} : { kern }),
              ...(target.value === '' ? {} : { theme: target.value as ThemeId }),
            })
          }
        >
          <option value="">Alle thema’s</option>
          {THEME_IDS.map((id) => (
            <option key={id} value={id}>
              {termById(THEMES, id).label.nl}
            </option>
          ))}
        </select>
      </label>
      <label>
        Kern
        <select
          className="select"
          value={kern ?? ''}
          onChange={({ target }) =>
            onChange({
              which,
              ...(theme === undefined ? {} : { theme }),
              ...(target.value === '' ? {} : { kern: target.value }),
            })
          }
        >
          <option value="">Alle kernen</option>
          {kernen.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
