import { Injectable } from '@nestjs/common';
import type { TagCorrection, TagCorrections } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

/** So many fit on a page that somebody reads. */
const SHOWN = 50;

/** Reads the log for who looks after the suggestions: no text, no signal, nobody. */
@Injectable()
export class CorrectionsReadModel {
  async newest(manager: EntityManager): Promise<TagCorrections> {
    const rows = await rowsOf<Omit<TagCorrection, 'at'> & { at: Date }>(
      manager,
      `SELECT id, line.at, kind, moment, suggested_themes AS "suggestedThemes",
         chosen_themes AS "chosenThemes", suggested_drivers AS "suggestedDrivers",
         chosen_drivers AS "chosenDrivers", suggested_phase AS "suggestedPhase",
         chosen_phase AS "chosenPhase", model_version AS "modelVersion",
         lexicon_version AS "lexiconVersion", withdrawal.at IS NOT NULL AS "isWithdrawn"
       FROM tag_correction AS line LEFT JOIN tag_correction_withdrawal AS withdrawal
         ON withdrawal.municipality_code = line.municipality_code AND withdrawal.correction_id = line.id
       WHERE kind = 'correction' OR moment = 'retagging'
       ORDER BY line.at DESC, id DESC LIMIT ${SHOWN}`,
    );
    const [total] = await rowsOf<TagCorrections['total']>(
      manager,
      `SELECT count(*) FILTER (WHERE kind = 'correction')::int AS corrections,
         count(*) FILTER (WHERE kind = 'confirmation')::int AS confirmations,
         (SELECT count(*) FROM tag_correction_withdrawal)::int AS withdrawn
       FROM tag_correction`,
    );
    return {
      corrections: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
      total: total ?? { corrections: 0, confirmations: 0, withdrawn: 0 },
    };
  }
}
