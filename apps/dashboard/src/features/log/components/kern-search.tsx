import { useState, type KeyboardEvent } from 'react';
import { counted } from '../../../platform/dutch/number-words';
import { searchKernen, type SearchableKern } from '../kern-search';
import './kern-search.css';

/** A longer list is not read on a phone; another letter makes it shorter. */
const RESULTS_MAX = 8;

interface KernSearchProps {
  kernen: readonly SearchableKern[];
  onChoose: (code: string) => void;
  onClose: () => void;
}

/** Combobox over all kernen of the municipality (WAI-ARIA: list autocomplete, manual selection). */
export function KernSearch({ kernen, onChoose, onClose }: KernSearchProps) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const all = searchKernen(kernen, query);
  const found = all.slice(0, RESULTS_MAX);
  const activeId = found[active] ? `log-kern-${found[active].code}` : undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    // Ctrl+Enter saves the form, also from here.
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, -1));
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') {
      const chosen = found[active] ?? (query.trim() === '' ? undefined : found[0]);
      if (chosen) onChoose(chosen.code);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="log-search">
      <label htmlFor="log-kern-query">Naam van de kern</label>
      <input
        id="log-kern-query"
        className="log-input"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="log-kern-list"
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        // Opened by the person a moment ago, to type in.
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="log-results" id="log-kern-list" role="listbox" aria-label="Gevonden kernen">
        {found.map((kern, index) => (
          <li
            key={kern.code}
            id={`log-kern-${kern.code}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(kern.code)}
          >
            {kern.name}
            {kern.aliases.length > 0 && <span> {kern.aliases.join(', ')}</span>}
          </li>
        ))}
      </ul>
      <p className="log-note" role="status">
        {all.length === 0
          ? 'Geen kern gevonden met deze naam.'
          : all.length > found.length
            ? `${counted(all.length, 'kern', 'kernen')}; typ verder om te kiezen.`
            : ''}
      </p>
    </div>
  );
}
