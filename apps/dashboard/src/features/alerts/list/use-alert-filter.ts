import { KernCode, ThemeId } from '@poolshoogte/contracts';
import { useSearchParams } from 'react-router';
import { z } from 'zod';
import type { AlertFilter } from '../api/alert-requests';

const Which = z.enum(['open', 'closed', 'all']).catch('open');

/** What the list shows stands in the address, so that it can be passed on and survives a reload. */
export function useAlertFilter(): [AlertFilter, (filter: AlertFilter) => void] {
  const [params, setParams] = useSearchParams();
  const theme = ThemeId.safeParse(params.get('thema'));
  const kern = KernCode.safeParse(params.get('kern'));
  const filter: AlertFilter = {
    which: Which.parse(params.get('toon')),
    ...(theme.success ? { theme: theme.data } : {}),
    ...(kern.success ? { kern: kern.data } : {}),
  };
  const change = (next: AlertFilter) => {
    const changed = new URLSearchParams(params);
    const set = (name: string, value: string | undefined) =>
      value === undefined ? changed.delete(name) : changed.set(name, value);
    set('toon', next.which === 'open' ? undefined : next.which);
    set('thema', next.theme);
    set('kern', next.kern);
    setParams(changed, { replace: true });
  };
  return [filter, change];
}
