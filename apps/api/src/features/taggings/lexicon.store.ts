import { Injectable } from '@nestjs/common';
import type { LexiconChange, NewLexiconChange } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';

/** Words of a municipality; what is taken back stays, with when. */
@Injectable()
export class LexiconStore {
  async held(manager: EntityManager): Promise<LexiconChange[]> {
    const rows = await rowsOf<Omit<LexiconChange, 'at'> & { at: Date }>(
      manager,
      `SELECT id, kind, theme, word, at FROM lexicon_change WHERE withdrawn_at IS NULL
       ORDER BY at DESC, id DESC`,
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** The same word at the same theme holds once. @returns its id; `null`: it was there already */
  async add(
    manager: EntityManager,
    { municipality, kind, theme, word }: NewLexiconChange,
  ): Promise<string | null> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      `INSERT INTO lexicon_change (id, municipality_code, kind, theme, word) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (municipality_code, theme, word) WHERE withdrawn_at IS NULL DO NOTHING RETURNING id`,
      [uuidv7(), municipality, kind, theme, word],
    );
    return rows[0]?.id ?? null;
  }

  /** @returns its kind; `undefined` when it is not there or was taken back already */
  async withdraw(manager: EntityManager, id: string): Promise<LexiconChange['kind'] | undefined> {
    const rows = await rowsOf<{ kind: LexiconChange['kind'] }>(
      manager,
      `UPDATE lexicon_change SET withdrawn_at = clock_timestamp()
       WHERE id = $1 AND withdrawn_at IS NULL RETURNING kind`,
      [id],
    );
    return rows[0]?.kind;
  }
}
