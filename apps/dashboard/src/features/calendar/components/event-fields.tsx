import {
  EVENT_EFFECTS,
  EVENT_KINDS,
  type EventEffect,
  type EventKind,
} from '@poolshoogte/contracts';
import { THEME_IDS, THEMES, termById, type ThemeId } from '@poolshoogte/vocabulary';
import { useId } from 'react';
import type { ForAll } from '../api/calendar-requests';
import { EFFECT_WORDS, KIND_WORDS } from '../calendar-words';

interface Props {
  given: ForAll;
  names: ReadonlyMap<string, string>;
  onChange: (given: ForAll) => void;
}

/** What it is, where it is about, and what it does: the same for one event and for a whole file. */
export function AboutFields({ given, names, onChange }: Props) {
  const id = useId();
  const kernen = [...names].sort(([, a], [, b]) => a.localeCompare(b, 'nl'));
  return (
    <>
      <label htmlFor={`${id}kind`}>Wat het is</label>
      <select
        id={`${id}kind`}
        className="select"
        value={given.kind}
        onChange={({ target }) => onChange({ ...given, kind: target.value as EventKind })}
      >
        {EVENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}kern`}>Waar het over gaat</label>
      <select
        id={`${id}kern`}
        className="select"
        value={given.kern ?? ''}
        onChange={({ target }) =>
          onChange({ ...given, kern: target.value === '' ? null : target.value })
        }
      >
        <option value="">De hele gemeente</option>
        {kernen.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}theme`}>Thema</label>
      <select
        id={`${id}theme`}
        className="select"
        value={given.theme ?? ''}
        onChange={({ target }) =>
          onChange({ ...given, theme: target.value === '' ? null : (target.value as ThemeId) })
        }
      >
        <option value="">Alle thema’s</option>
        {THEME_IDS.map((theme) => (
          <option key={theme} value={theme}>
            {termById(THEMES, theme).label.nl}
          </option>
        ))}
      </select>
      <fieldset className="admin-choice">
        <legend>Wat het doet</legend>
        {EVENT_EFFECTS.map((effect: EventEffect) => (
          <div key={effect}>
            <input
              type="radio"
              name={`${id}effect`}
              id={`${id}${effect}`}
              checked={given.effect === effect}
              aria-describedby={`${id}${effect}means`}
              onChange={() => onChange({ ...given, effect })}
            />
            <label htmlFor={`${id}${effect}`}>{EFFECT_WORDS[effect].label}</label>
            <p className="admin-soft" id={`${id}${effect}means`}>
              {EFFECT_WORDS[effect].means}
            </p>
          </div>
        ))}
      </fieldset>
    </>
  );
}
