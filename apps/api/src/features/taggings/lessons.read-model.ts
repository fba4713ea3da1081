import { Injectable } from '@nestjs/common';
import type { ThemeId } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

/** The last word of a person about one signal, with the masked text that is still there. */
export interface JudgedText {
  readonly correction: string;
  readonly signal: string;
  readonly kind: 'correction' | 'confirmation';
  readonly text: string;
  readonly suggested: readonly ThemeId[];
  readonly chosen: readonly ThemeId[];
  /** What a second coder gave, blind; `null`: nobody coded it again. */
  readonly second: readonly ThemeId[] | null;
}

/** Older ones are passed over: language and subjects change, and a night has an end. */
const MOST_LESSONS = 6_000;

/** A line of the log that still holds: not withdrawn, and the last one about its signal. */
export const HELD_LINES = `
  SELECT DISTINCT ON (line.signal_id) line.* FROM tag_correction AS line
  WHERE NOT EXISTS (SELECT 1 FROM tag_correction_withdrawal AS withdrawal
    WHERE withdrawal.municipality_code = line.municipality_code AND withdrawal.correction_id = line.id)
  ORDER BY line.signal_id, line.at DESC, line.id DESC`;

/** Reads what there is to learn from. A signal that was removed is not there any more. */
@Injectable()
export class LessonsReadModel {
  newest(
    manager: EntityManager,
    { kind, most = MOST_LESSONS }: { kind?: 'correction'; most?: number } = {},
  ): Promise<JudgedText[]> {
    return rowsOf(
      manager,
      `SELECT held.id AS correction, held.signal_id AS signal, held.kind, signal.text,
         held.suggested_themes AS suggested, held.chosen_themes AS chosen, second.themes AS second
       FROM (${HELD_LINES}) AS held
       JOIN signal ON signal.municipality_code = held.municipality_code AND signal.id = held.signal_id
       LEFT JOIN second_coding AS second ON second.municipality_code = held.municipality_code
         AND second.signal_id = held.signal_id
       WHERE ($1::text IS NULL OR held.kind = $1)
       ORDER BY held.at DESC, held.id DESC LIMIT $2`,
      [kind ?? null, most],
    );
  }
}
