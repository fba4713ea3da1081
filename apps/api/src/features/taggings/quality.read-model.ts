import { Injectable } from '@nestjs/common';
import type { TaggingChange } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { HELD_LINES } from './lessons.read-model';

/** Weeks that the page speaks about, this one included. */
const WEEKS = 26;
const LOCAL_DAY = `AT TIME ZONE 'Europe/Amsterdam'`;

export interface WeekOfTheme {
  readonly monday: string;
  /** `null`: all signals of the week. */
  readonly theme: ThemeId | null;
  readonly suggested: number;
  readonly chosen: number;
  readonly both: number;
  readonly signals: number;
}

/** One signal that two people gave themes. */
export interface CodedTwice {
  readonly first: readonly ThemeId[];
  readonly second: readonly ThemeId[];
}

/** Counts over the log: figures, never a text. */
@Injectable()
export class QualityReadModel {
  /** By the week in which a person first judged the signal, against the last word about it. */
  weeks(manager: EntityManager): Promise<WeekOfTheme[]> {
    return rowsOf(
      manager,
      `WITH held AS (${HELD_LINES}), placed AS (
         SELECT held.suggested_themes AS suggested, held.chosen_themes AS chosen,
           date_trunc('week', first.at ${LOCAL_DAY})::date AS monday
         FROM held CROSS JOIN LATERAL (
           SELECT min(at) AS at FROM tag_correction AS line WHERE line.signal_id = held.signal_id
         ) AS first
         WHERE first.at >= date_trunc('week', now() ${LOCAL_DAY}) ${LOCAL_DAY}
           - interval '${WEEKS - 1} weeks'
       )
       SELECT monday, theme, count(*) FILTER (WHERE theme = ANY (suggested))::int AS suggested,
         count(*) FILTER (WHERE theme = ANY (chosen))::int AS chosen,
         count(*) FILTER (WHERE theme = ANY (suggested) AND theme = ANY (chosen))::int AS both,
         count(*)::int AS signals
       FROM placed CROSS JOIN LATERAL (
         SELECT NULL AS theme UNION ALL SELECT unnest(suggested) UNION SELECT unnest(chosen)
       ) AS named
       GROUP BY monday, theme ORDER BY monday, theme`,
    );
  }

  changes(manager: EntityManager): Promise<TaggingChange[]> {
    return rowsOf(
      manager,
      `SELECT DISTINCT ON (day) (at ${LOCAL_DAY})::date AS day, model_version AS "modelVersion",
         lexicon_version AS "lexiconVersion"
       FROM tagging_change WHERE at >= now() - interval '1 year' ORDER BY day, at DESC, id DESC`,
    );
  }

  /** The first coder as he logged it: what was changed later was changed with the other answer in sight or not. */
  codedTwice(manager: EntityManager): Promise<CodedTwice[]> {
    return rowsOf(
      manager,
      `SELECT line.chosen_themes AS first, second.themes AS second
       FROM second_coding AS second JOIN tag_correction AS line
         ON line.municipality_code = second.municipality_code AND line.signal_id = second.signal_id
       WHERE line.moment = 'logging'
       ORDER BY second.at DESC LIMIT 2000`,
    );
  }
}
