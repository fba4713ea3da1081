import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { type Prepared, preparedRows } from '../../platform/database/prepared';
import { rowsOf } from '../../platform/database/rows';
import type { Judgement, Suggested } from './judgement';

/** Tags as they were before a change: ids and where they came from, never words of the text. */
export interface TagsBefore {
  readonly themes: readonly KeptTag[];
  readonly drivers: readonly KeptTag[];
  readonly phase: string;
  readonly suggestedPhase: string | null;
}

interface KeptTag {
  readonly id: string;
  readonly origin: string;
}

/** One line to add. */
export interface JudgedSignal {
  readonly signal: string;
  readonly judgement: Judgement;
  /** Left out for a signal that is logged now. */
  readonly before?: TagsBefore;
}

/** A later change of the tags of one signal, oldest first in a list. */
export interface Retagging {
  readonly id: string;
  readonly before: TagsBefore;
  readonly isWithdrawn: boolean;
}

const INSERT: Prepared = {
  name: 'tag_correction.insert',
  text: `
    INSERT INTO tag_correction (municipality_code, id, signal_id, kind, moment, suggested_themes,
      suggested_drivers, suggested_phase, chosen_themes, chosen_drivers, chosen_phase, before, model_version,
      lexicon_version)
    SELECT $1, * FROM json_to_recordset($2::json) AS given (id uuid, signal uuid, kind text, moment text,
      suggested_themes text[], suggested_drivers text[], suggested_phase text, chosen_themes text[],
      chosen_drivers text[], chosen_phase text, before jsonb, model integer, lexicon text)`,
};

/** Adds to the log and to what was withdrawn of it; there is no way to change or remove a line. */
@Injectable()
export class CorrectionsStore {
  /** In the transaction of the signal itself. @returns ids of the lines, in order */
  async add(
    manager: EntityManager,
    municipality: string,
    judged: readonly JudgedSignal[],
  ): Promise<readonly string[]> {
    if (judged.length === 0) return [];
    const lines = judged.map(columnsOf);
    await preparedRows(manager, INSERT, [municipality, JSON.stringify(lines)]);
    return lines.map(({ id }) => id);
  }

  /** What was suggested when a signal was logged or first changed, if a person ever judged it. */
  async firstSuggestion(manager: EntityManager, signal: string): Promise<Suggested | undefined> {
    const rows = await rowsOf<Suggested>(
      manager,
      `SELECT suggested_themes AS themes, suggested_drivers AS drivers, suggested_phase AS phase,
         model_version AS "modelVersion", lexicon_version AS "lexiconVersion"
       FROM tag_correction WHERE signal_id = $1 ORDER BY at, id LIMIT 1`,
      [signal],
    );
    return rows[0];
  }

  /** @returns the signal it is about, and whether it was withdrawn now; `undefined`: not there */
  async withdraw(
    manager: EntityManager,
    municipality: string,
    id: string,
  ): Promise<{ signal: string; isNew: boolean } | undefined> {
    const [found] = await rowsOf<{ signal: string }>(
      manager,
      'SELECT signal_id AS signal FROM tag_correction WHERE id = $1',
      [id],
    );
    if (found === undefined) return undefined;
    const added = await rowsOf(
      manager,
      `INSERT INTO tag_correction_withdrawal (municipality_code, correction_id) VALUES ($1, $2)
       ON CONFLICT DO NOTHING RETURNING 1 AS added`,
      [municipality, id],
    );
    return { signal: found.signal, isNew: added.length > 0 };
  }

  /** Later changes of the tags of a signal, oldest first. */
  retaggings(manager: EntityManager, signal: string): Promise<Retagging[]> {
    return rowsOf(
      manager,
      `SELECT id, before, withdrawal.at IS NOT NULL AS "isWithdrawn"
       FROM tag_correction AS line LEFT JOIN tag_correction_withdrawal AS withdrawal
         ON withdrawal.municipality_code = line.municipality_code AND withdrawal.correction_id = line.id
       WHERE signal_id = $1 AND moment = 'retagging' ORDER BY line.at, line.id`,
      [signal],
    );
  }
}

function columnsOf({ signal, judgement, before }: JudgedSignal) {
  const { kind, suggested, chosen } = judgement;
  return {
    id: uuidv7(),
    signal,
    kind,
    moment: before === undefined ? 'logging' : 'retagging',
    suggested_themes: suggested.themes,
    suggested_drivers: suggested.drivers,
    suggested_phase: suggested.phase,
    chosen_themes: chosen.themes,
    chosen_drivers: chosen.drivers,
    chosen_phase: chosen.phase,
    before: before ?? null,
    model: suggested.modelVersion,
    lexicon: suggested.lexiconVersion,
  };
}
