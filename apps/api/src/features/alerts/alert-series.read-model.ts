import { Injectable } from '@nestjs/common';
import { addDays } from '@poolshoogte/calendar';
import type { AlertDetail } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { NO_KERN } from '../counts/counts.public';
import { KeptEpisode } from './kept-episode';

/** The days that an alert is about: what was seen, by the counts of now, beside what was expected. */
@Injectable()
export class AlertSeriesReadModel {
  async of(manager: EntityManager, id: string): Promise<AlertDetail['series']> {
    const [row] = await rowsOf<{
      municipality: string;
      kern: string;
      theme: string;
      episode: unknown;
    }>(
      manager,
      `SELECT municipality_code AS municipality, kern_code AS kern, theme, episode FROM alert WHERE id = $1`,
      [id],
    );
    if (!row) return [];
    const { judgedOn, expected } = KeptEpisode.parse(row.episode);
    const first = addDays(judgedOn, 1 - expected.length);
    const counts = await rowsOf<{ day: string; n: number }>(
      manager,
      `SELECT day, sum(n)::int AS n FROM signal_count
       WHERE municipality_code = $1 AND theme = $2 AND ($3 = '${NO_KERN}' OR kern_code = $3)
         AND day BETWEEN $4 AND $5 GROUP BY day`,
      [row.municipality, row.theme, row.kern, first, judgedOn],
    );
    const seen = new Map(counts.map(({ day, n }) => [day, n]));
    return expected.map((mean, index) => {
      const day = addDays(first, index);
      return { day, seen: seen.get(day) ?? 0, expected: mean };
    });
  }
}
