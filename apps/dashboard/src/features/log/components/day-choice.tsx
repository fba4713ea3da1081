import type { DayChoice as Choice } from '../draft';
import { Tick } from './chip';

interface DayChoiceProps {
  day: Choice;
  today: string;
  error: string | undefined;
  onChoose: (day: Choice) => void;
}

const CHIPS: readonly { kind: Choice['kind']; label: string }[] = [
  { kind: 'today', label: 'vandaag' },
  { kind: 'yesterday', label: 'gisteren' },
  { kind: 'other', label: 'andere dag' },
];

/** `vandaag` is suggested until somebody chooses. */
export function DayChoice({ day, today, error, onChoose }: DayChoiceProps) {
  return (
    <fieldset
      className="log-field"
      aria-describedby={error === undefined ? undefined : 'log-day-error'}
    >
      <legend className="log-label">Wanneer gebeurde het?</legend>
      <div className="log-chips">
        {CHIPS.map(({ kind, label }) => (
          <label
            key={kind}
            className={kind === 'other' ? 'log-chip log-chip--more' : 'log-chip'}
            data-state={stateOf(kind, day)}
          >
            <input
              type="radio"
              className="vh"
              name="log-day"
              checked={kind === day.kind}
              onChange={() => onChoose(kind === 'other' ? { kind, day: '' } : { kind })}
            />
            {kind === day.kind && <Tick />}
            {label}
          </label>
        ))}
      </div>
      {day.kind === 'other' && (
        <div className="log-search">
          <label htmlFor="log-date">Welke dag?</label>
          <input
            id="log-date"
            className="log-input"
            type="date"
            max={today}
            value={day.day}
            aria-invalid={error !== undefined}
            onChange={(event) => onChoose({ kind: 'other', day: event.target.value })}
          />
        </div>
      )}
      {error !== undefined && (
        <p className="log-error" role="alert" id="log-day-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function stateOf(kind: Choice['kind'], day: Choice): 'suggested' | 'chosen' | 'off' {
  if (kind !== day.kind) return 'off';
  return kind === 'today' ? 'suggested' : 'chosen';
}
