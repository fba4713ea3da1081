import { Inject, Injectable } from '@nestjs/common';
import type { LexiconChange, LexiconChanges, NewLexiconChange } from '@poolshoogte/contracts';
import { isPatternList, lexiconPatterns, localLexicon, proposeWords } from '@poolshoogte/tagging';
import { maskText } from '@poolshoogte/privacy';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessLog } from '../access-log/access-log.public';
import { LessonsReadModel } from './lessons.read-model';
import { LexiconStore } from './lexicon.store';
import { TaggerSources } from './tagger-sources';

/** Corrections that proposals are looked for in. */
const MOST_READ = 2_000;
const MOST_PROPOSED = 20;
/** Words of one municipality; more is no list that a person looks after. */
const MOST_WORDS = 500;
const WORD = /^\*?\p{L}+(?:[ -]\p{L}+)*\*?$/u;

/** The words that a municipality has more or less than the shipped lexicon. */
@Injectable()
export class LexiconService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LexiconStore) private readonly store: LexiconStore,
    @Inject(LessonsReadModel) private readonly lessons: LessonsReadModel,
    @Inject(TaggerSources) private readonly sources: TaggerSources,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  words(municipality: string): Promise<LexiconChanges> {
    return this.database.read(municipality, async (manager) => {
      const held = await this.store.held(manager);
      const corrected = await this.lessons.newest(manager, { kind: 'correction', most: MOST_READ });
      const texts = corrected.map(({ text, chosen, suggested }) => ({
        text,
        themes: chosen,
        suggested,
      }));
      const { revision, changes } = await this.sources.live(manager);
      const proposed = proposeWords(texts, localLexicon(revision, changes));
      return {
        changes: held.filter(({ kind }) => kind !== 'decline'),
        proposals: proposed
          .filter((each) => !held.some(isAbout(each)))
          .slice(0, MOST_PROPOSED)
          .map(({ theme, word, count, others }) => ({
            theme,
            word,
            withTheme: count,
            signals: count + others,
          })),
      };
    });
  }

  /**
   * Holds from the commit on, for everything that is logged then.
   * @throws AppError `word_refused`
   */
  async add(given: NewLexiconChange): Promise<void> {
    const change = { ...given, word: wordOf(given) };
    const { municipality } = given;
    await this.database.transaction(municipality, async (manager) => {
      if ((await this.store.held(manager)).length >= MOST_WORDS) throw new AppError('word_refused');
      const id = await this.store.add(manager, change);
      if (id === null) return;
      if (change.kind !== 'decline') await this.sources.noteChange(manager, municipality);
      const object = { kind: 'lexicon_change', id };
      await this.accessLog.record(manager, municipality, { action: 'tagging_changed', object });
    });
  }

  /** @throws AppError `unknown_word` */
  async withdraw(municipality: string, id: string): Promise<void> {
    await this.database.transaction(municipality, async (manager) => {
      const kind = await this.store.withdraw(manager, id);
      if (kind === undefined) throw new AppError('unknown_word');
      if (kind !== 'decline') await this.sources.noteChange(manager, municipality);
      const object = { kind: 'lexicon_change', id };
      await this.accessLog.record(manager, municipality, { action: 'tagging_changed', object });
    });
  }
}

const isAbout =
  ({ theme, word }: Pick<LexiconChange, 'theme' | 'word'>) =>
  (change: LexiconChange): boolean =>
    change.theme === theme && change.word === word;

/** As the lexicon spells it: a shipped pattern to leave out, or a word that names nobody. */
function wordOf({ kind, theme, word }: NewLexiconChange): string {
  if (kind === 'remove') {
    if (lexiconPatterns(theme).some(({ pattern }) => pattern === word)) return word;
    throw new AppError('unknown_word');
  }
  const spelt = word.toLowerCase().replace(/\s+/g, ' ');
  const isWord = WORD.test(spelt) && isPatternList(spelt);
  // As it was typed: a capital shows a name.
  const namesNobody = maskText(word).findings.length === 0;
  if (!isWord || !namesNobody) throw new AppError('word_refused');
  return spelt;
}
