import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { asPercentage } from './as-percentage';
import { type JudgedText, LessonsReadModel } from './lessons.read-model';
import { ModelsStore } from './models.store';
import { refitApart } from './refit-apart';
import type { RefitOutcome } from './refit-task';
import { splitLessons } from './split-lessons';
import { taggerOf, type TaggerSource } from './tagger';
import { TaggerSources } from './tagger-sources';
import { TaggingListener } from './tagging-listener';
import { TAGGING_JOBS } from './taggings.policies';

/** At night, after the lines of the access log were pruned. */
const REFIT_AT = '03:40';
/** Fewer texts than this say nothing about which of two models is better. */
const FEWEST_TO_JUDGE = 20;
/** Raised when a model would be made otherwise from the same log, so that it is tried again. */
const WAY_OF_FITTING = 1;

/** Makes a model of every municipality anew from its own log, every night, and lets it in or not. */
@Injectable()
export class RefitService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(LessonsReadModel) private readonly lessons: LessonsReadModel,
    @Inject(ModelsStore) private readonly models: ModelsStore,
    @Inject(TaggerSources) private readonly sources: TaggerSources,
    @Inject(TaggingListener) private readonly listener: TaggingListener,
  ) {}

  start(): void {
    this.jobs.scheduled(TAGGING_JOBS.refit, { dailyAt: REFIT_AT }, () => this.refitAll());
  }

  /** One after the other: this is work of the night. What went wrong for one does not keep the others. */
  async refitAll(): Promise<void> {
    const codes = await this.database.shared.query<{ code: string }[]>(
      'SELECT code FROM municipality ORDER BY code',
    );
    const failed: unknown[] = [];
    for (const { code } of codes) {
      await this.refit(code).catch((error: unknown) => failed.push(error));
    }
    if (failed.length > 0) throw failed[0];
  }

  /**
   * Twice does no harm: what was tried is not tried again.
   * @returns whether there was something new to try
   */
  async refit(municipality: string): Promise<boolean> {
    const given = await this.database.read(municipality, async (manager) => {
      const live = await this.sources.live(manager);
      const judged = await this.lessons.newest(manager);
      const basis = basisOf(live, judged);
      const isTried = judged.length === 0 || (await this.models.isTried(manager, basis));
      return { live, judged, basis, isTried };
    });
    const { live, basis } = given;
    const { lessons, keptApart } = splitLessons(given.judged);
    if (given.isTried || lessons.length === 0) return false;
    const outcome = await refitApart({ live, lessons, keptApart });
    const isNew = await this.database.transaction(municipality, async (manager) => {
      await this.models.hold(manager, municipality);
      // Somebody else was first, or chose another version meanwhile: this was judged beside the wrong one.
      const isOvertaken =
        (await this.models.isTried(manager, basis)) ||
        (await this.models.liveVersion(manager)) !== live.modelVersion;
      if (isOvertaken) return false;
      const verdict = verdictOf(outcome);
      const { lexiconVersion } = taggerOf(live);
      const { weights, figures, before } = outcome;
      const states =
        verdict.state === 'live' ? (['proposed', 'live'] as const) : (['proposed'] as const);
      await this.models.retire(manager, states, 'Opgevolgd door een nieuwere versie.');
      await this.models.add(manager, municipality, {
        ...verdict,
        basis,
        lexiconVersion,
        lessons: lessons.length,
        figures,
        before,
        weights,
      });
      if (verdict.state === 'live') await this.sources.noteChange(manager, municipality);
      return true;
    });
    await this.listener.caughtUp();
    return isNew;
  }
}

/** What a model follows from, as a hash: the same again would give the same model and the same verdict. */
function basisOf({ revision }: TaggerSource, judged: readonly JudgedText[]): string {
  const from = judged.map(({ correction, second }) => [correction, second]);
  const { lexiconVersion } = taggerOf({ modelVersion: 0, weights: null, revision, changes: [] });
  const all = JSON.stringify([WAY_OF_FITTING, lexiconVersion, from]);
  return hash('sha256', all, 'hex');
}

function verdictOf({ figures, before, isNotWorse }: RefitOutcome): {
  state: 'live' | 'proposed' | 'refused';
  reason: string;
} {
  const { items } = figures;
  if (items < FEWEST_TO_JUDGE) {
    return {
      state: 'proposed',
      reason: `Nog te weinig signalen om te toetsen: ${String(items)} van de ${String(FEWEST_TO_JUDGE)}.`,
    };
  }
  const compared = `${asPercentage(figures.microF1)} tegen ${asPercentage(before.microF1)} (F1) op ${String(items)} signalen die apart zijn gehouden`;
  return isNotWorse
    ? { state: 'live', reason: `Niet slechter dan de vorige: ${compared}.` }
    : { state: 'refused', reason: `Slechter dan de versie die geldt: ${compared}.` };
}
