import { Inject, Injectable } from '@nestjs/common';
import { ratePer1000, shareOf, suppressSmall } from '@poolshoogte/comparison';
import {
  BLOCK_WEEKS,
  SUPPRESS_BELOW,
  type ComparisonWeeks,
  type ThemeComparison,
} from '@poolshoogte/contracts';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { Database } from '../../platform/database/database';
import { ALL_SIGNALS } from '../counts/counts.public';
import { MunicipalitiesReadModel } from '../municipalities/municipalities.public';
import { ComparisonsReadModel } from './comparisons.read-model';

/**
 * Figures across municipalities. What may be given is decided by the database; everything here is
 * computed from that, so a rate or share can tell no more than the counts beside it.
 */
@Injectable()
export class ComparisonsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MunicipalitiesReadModel) private readonly municipalities: MunicipalitiesReadModel,
    @Inject(ComparisonsReadModel) private readonly readModel: ComparisonsReadModel,
  ) {}

  async themes(weeks: ComparisonWeeks): Promise<ThemeComparison> {
    const blocks = weeks / BLOCK_WEEKS;
    const manager = this.database.shared;
    const municipalities = await this.municipalities.all(manager);
    const { publishedAt, firstDay, lastDay, totals } = await this.readModel.totals(manager, blocks);
    const given = new Map(totals.map((total) => [`${total.municipality} ${total.theme}`, total]));
    const figure = (municipality: string, theme: string) => {
      const { n, suppressed } = given.get(`${municipality} ${theme}`) ?? {
        n: 0,
        suppressed: blocks,
      };
      return { count: suppressSmall(n, SUPPRESS_BELOW), suppressedBlocks: suppressed };
    };
    return {
      asOf: publishedAt.toISOString(),
      firstDay,
      lastDay,
      weeks,
      municipalities: municipalities.map(
        ({ code, name, population, populationYear, kernCount }) => {
          const { count: logged, suppressedBlocks } = figure(code, ALL_SIGNALS);
          const loggedPer1000 = ratePer1000(logged, population);
          const place = { code, name, population, populationYear, kernCount };
          return { ...place, logged, suppressedBlocks, loggedPer1000 };
        },
      ),
      rows: THEME_IDS.map((theme) => ({
        theme,
        cells: municipalities.map(({ code, population }) => {
          const { count, suppressedBlocks } = figure(code, theme);
          return {
            municipality: code,
            count,
            suppressedBlocks,
            ratePer1000: ratePer1000(count, population),
            shareOfLogged: shareOf(count, figure(code, ALL_SIGNALS).count),
          };
        }),
      })),
    };
  }
}
