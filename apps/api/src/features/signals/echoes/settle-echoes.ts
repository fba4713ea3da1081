import { judgeEcho } from '@poolshoogte/tagging';
import type { EntityManager } from 'typeorm';
import type { KeyedSignal } from '../stored-columns';

/**
 * Looks again at signals that were stored as an echo just now, which are few: the judge decides whether
 * their words are enough. The others become events; those that stay are written in the history.
 *
 * @returns ids of signals that are an event after all
 */
export async function settleEchoes(
  manager: EntityManager,
  municipality: string,
  keyed: readonly KeyedSignal[],
  placed: ReadonlyMap<string, { readonly echoOf: string | null }>,
): Promise<readonly string[]> {
  const echoes = keyed.flatMap(({ signal: { id, text } }) => {
    const echoOf = placed.get(id)?.echoOf ?? null;
    return echoOf === null ? [] : [{ id, text, echoOf }];
  });
  if (echoes.length === 0) return [];
  // One verdict for each wording: a file may hold the same line a thousand times.
  const verdicts = new Map<string, boolean>();
  const isSure = (text: string): boolean => {
    const known = verdicts.get(text) ?? judgeEcho({ text }, { text }).verdict === 'same';
    verdicts.set(text, known);
    return known;
  };
  const stays = echoes.filter(({ text }) => isSure(text));
  const unsure = echoes.filter(({ text }) => !isSure(text)).map(({ id }) => id);
  if (unsure.length > 0) {
    await manager.query(
      `UPDATE signal SET echo_of = NULL WHERE municipality_code = $1 AND id = ANY($2::uuid[])`,
      [municipality, unsure],
    );
  }
  if (stays.length > 0) {
    await manager.query(
      `INSERT INTO echo_change (municipality_code, id, signal_id, from_event, to_event, act)
       SELECT $1, gen_random_uuid(), id, id, event, 'automatic'
       FROM unnest($2::uuid[], $3::uuid[]) AS given (id, event)`,
      [municipality, stays.map(({ id }) => id), stays.map(({ echoOf }) => echoOf)],
    );
  }
  return unsure;
}
