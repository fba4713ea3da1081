import { CorrectedSignal, Withdrawal, type SignalCorrection } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { callApi } from '../../../platform/api/api-client';

interface Place {
  id: string;
  municipality: string;
}

/** PATCH /v1/signals/{id}?municipality=: these themes from now on; counts move along. */
export function correctThemes(
  { id, municipality }: Place,
  themes: readonly ThemeId[],
): Promise<CorrectedSignal> {
  return callApi(`/v1/signals/${id}?municipality=${municipality}`, {
    method: 'PATCH',
    schema: CorrectedSignal,
    json: { themes: [...themes] } satisfies SignalCorrection,
  });
}

/** POST /v1/corrections/{id}/withdrawal?municipality=: the tags of before, and nothing learned from it. */
export function withdrawCorrection({ id, municipality }: Place): Promise<Withdrawal> {
  return callApi(`/v1/corrections/${id}/withdrawal?municipality=${municipality}`, {
    method: 'POST',
    schema: Withdrawal,
  });
}
