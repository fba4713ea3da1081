import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { measureFrom, type MeasureId } from './measure';
import { weeksFrom, type Weeks } from './period';

const PARAM = { weeks: 'weken', measure: 'maat', theme: 'thema' } as const;

export interface View {
  weeks: Weeks;
  measure: MeasureId;
  /** `null`: the first theme that shows anything. */
  theme: ThemeId | null;
}

/** What this page shows stands in its address, so that it can be sent to a colleague. */
export function useView(): [View, (change: Partial<View>) => void] {
  const [params, setParams] = useSearchParams();
  const asked = params.get(PARAM.theme);
  const view: View = {
    weeks: weeksFrom(params.get(PARAM.weeks)),
    measure: measureFrom(params.get(PARAM.measure)),
    theme: THEME_IDS.find((id) => id === asked) ?? null,
  };
  const show = useCallback(
    (change: Partial<View>) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const key of ['weeks', 'measure', 'theme'] as const) {
            const value = change[key];
            if (value !== undefined && value !== null) next.set(PARAM[key], String(value));
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  return [view, show];
}
