import type { KernRow } from '@poolshoogte/contracts';
import { HATCH_FILL } from '../../../components/hatch-pattern';
import { markOfKern, STEP_WORDS, type Mark } from '../deviation-words';

const STEPS = [-2, -1, 0, 1, 2, 3] as const;

/** The legend as a gauge: how many kernen stand on each step, silence apart. */
export function Peilschaal({ rows }: { rows: readonly KernRow[] }) {
  const count = (mark: Mark): number => rows.filter((row) => markOfKern(row) === mark).length;
  return (
    <ul className="peilschaal" aria-label="Aantal kernen per afwijking van het eigen normaal">
      {STEPS.map((step) => (
        <li key={step} className={step === 0 ? 'is-normal' : undefined}>
          <span className="fill" data-dev={String(step)}>
            {count(String(step) as Mark)}
          </span>
          <span>{STEP_WORDS[step]}</span>
        </li>
      ))}
      <li>
        <span className="fill hatched">
          <svg aria-hidden="true" focusable="false">
            <rect width="100%" height="100%" fill={HATCH_FILL} />
          </svg>
          <span>{count('stilte')}</span>
        </span>
        <span>stilte, geen meldingen</span>
      </li>
    </ul>
  );
}
