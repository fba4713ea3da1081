import { Inject, Injectable } from '@nestjs/common';
import type { TaggingChange, TaggingQuality } from '@poolshoogte/contracts';
import { coderAgreement } from '@poolshoogte/tagging';
import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import { Database } from '../../platform/database/database';
import { type JudgedText, LessonsReadModel } from './lessons.read-model';
import { LiveTaggers } from './live-taggers';
import { type CodedTwice, QualityReadModel, type WeekOfTheme } from './quality.read-model';
import type { Tagger } from './tagger';

/** Corrected texts that are read again for the words behind a wrong suggestion. */
const MOST_READ = 500;
const MOST_WORDS = 12;
/** A word of a single text could tell which text it is. */
const FEWEST_TEXTS = 2;

/** How good suggestions are, in figures and single words. */
@Injectable()
export class QualityService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(QualityReadModel) private readonly readModel: QualityReadModel,
    @Inject(LessonsReadModel) private readonly lessons: LessonsReadModel,
    @Inject(LiveTaggers) private readonly taggers: LiveTaggers,
  ) {}

  async quality(municipality: string): Promise<TaggingQuality> {
    const tagger = await this.taggers.of(municipality);
    return this.database.read(municipality, async (manager) => {
      const corrected = await this.lessons.newest(manager, { kind: 'correction', most: MOST_READ });
      return {
        weeks: byWeek(await this.readModel.weeks(manager)),
        changes: await this.readModel.changes(manager),
        words: misleadingWords(corrected, tagger),
        agreement: agreementOf(await this.readModel.codedTwice(manager)),
      };
    });
  }

  changes(municipality: string): Promise<TaggingChange[]> {
    return this.database.read(municipality, (manager) => this.readModel.changes(manager));
  }
}

function byWeek(rows: readonly WeekOfTheme[]): TaggingQuality['weeks'] {
  const mondays = [...new Set(rows.map(({ monday }) => monday))];
  return mondays.map((monday) => {
    const ofWeek = rows.filter((row) => row.monday === monday);
    return {
      monday,
      signals: ofWeek.find(({ theme }) => theme === null)?.signals ?? 0,
      themes: ofWeek.flatMap(({ theme, suggested, chosen, both }) =>
        theme === null ? [] : [{ theme, suggested, chosen, both }],
      ),
    };
  });
}

/** Words that lead to a theme, in texts from which a person took that theme away. */
function misleadingWords(
  corrected: readonly JudgedText[],
  tagger: Tagger,
): TaggingQuality['words'] {
  const counts = new Map<string, { theme: ThemeId; word: string; signals: number }>();
  for (const { text, suggested, chosen } of corrected) {
    const wrong = tagger
      .tag(text)
      .themes.filter(({ id }) => suggested.includes(id) && !chosen.includes(id));
    for (const { id: theme, evidence } of wrong) {
      for (const word of new Set(evidence.map((each) => each.text.toLowerCase()))) {
        const key = `${theme} ${word}`;
        const known = counts.get(key) ?? { theme, word, signals: 0 };
        counts.set(key, { ...known, signals: known.signals + 1 });
      }
    }
  }
  return [...counts.values()]
    .filter(({ signals }) => signals >= FEWEST_TEXTS)
    .sort((a, b) => b.signals - a.signals || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
}

function agreementOf(pairs: readonly CodedTwice[]): TaggingQuality['agreement'] {
  const perTheme = THEME_IDS.map((theme) => {
    const count = (first: boolean, second: boolean) =>
      pairs.filter(
        (pair) => pair.first.includes(theme) === first && pair.second.includes(theme) === second,
      ).length;
    const coded = {
      both: count(true, true),
      onlyFirst: count(true, false),
      onlySecond: count(false, true),
      none: count(false, false),
    };
    const one = coded.onlyFirst + coded.onlySecond;
    return { theme, both: coded.both, one, none: coded.none, ...coderAgreement(coded) };
  });
  return { pairs: pairs.length, perTheme: perTheme.filter(({ both, one }) => both + one > 0) };
}
