import { Inject, Injectable } from '@nestjs/common';
import type { CorrectedSignal, Signal, SignalCorrection, Withdrawal } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessLog } from '../access-log/access-log.public';
import { KernDirectory } from '../municipalities/municipalities.public';
import {
  CorrectionsStore,
  judge,
  type Judgement,
  type Suggested,
  suggestedBy,
  type Tagger,
} from '../taggings/taggings.public';
import { SignalsReadModel } from './signals.read-model';
import { SignalsStore } from './signals.store';
import { asTagsBefore, beforeLastWithdrawn, tagsAfter, tagsRestored } from './tags-after';

/** Tags of a stored signal: changing them, and taking such a change back. */
@Injectable()
export class CorrectionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(SignalsStore) private readonly store: SignalsStore,
    @Inject(SignalsReadModel) private readonly readModel: SignalsReadModel,
    @Inject(CorrectionsStore) private readonly corrections: CorrectionsStore,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /** @throws AppError `unknown_signal`, `unknown_kern` */
  async correct(
    municipality: string,
    id: string,
    correction: SignalCorrection,
  ): Promise<CorrectedSignal> {
    const kernen = await this.kernen.of(municipality);
    if (correction.kern && !kernen.has(correction.kern)) throw new AppError('unknown_kern');
    const tagger = await this.store.taggerOf(municipality);
    return this.database.transaction(municipality, async (manager) => {
      const before = await this.held(manager, id);
      const judgement = await this.judgementOf(manager, before, { correction, tagger });
      await this.store.correct(manager, id, tagsAfter(before, correction));
      const [line] = await this.corrections.add(
        manager,
        municipality,
        judgement === null ? [] : [{ signal: id, judgement, before: asTagsBefore(before) }],
      );
      const object = { kind: 'signal', id };
      await this.accessLog.record(manager, municipality, { action: 'signal_corrected', object });
      return { ...(await this.existing(manager, id)), correction: line ?? null };
    });
  }

  /**
   * Nothing learns from a withdrawn line. When it was the last word about its signal, the signal gets
   * the tags from before it back; its kern stays.
   * @throws AppError `unknown_correction`
   */
  async withdraw(municipality: string, id: string): Promise<Withdrawal> {
    const tagger = await this.store.taggerOf(municipality);
    return this.database.transaction(municipality, async (manager) => {
      const withdrawn = await this.corrections.withdraw(manager, municipality, id);
      if (withdrawn === undefined) throw new AppError('unknown_correction');
      if (!withdrawn.isNew) return { isRestored: false };
      const isRestored = await this.restore(manager, tagger, withdrawn.signal, id);
      const object = { kind: 'tag_correction', id };
      const action = 'correction_withdrawn' as const;
      await this.accessLog.record(manager, municipality, { action, object });
      return { isRestored };
    });
  }

  /** Puts back what was there before the last changes, when all of those are withdrawn. */
  private async restore(
    manager: EntityManager,
    tagger: Tagger,
    signal: string,
    withdrawn: string,
  ): Promise<boolean> {
    await this.store.hold(manager, signal);
    const present = await this.readModel.byId(manager, signal);
    const before = beforeLastWithdrawn(
      await this.corrections.retaggings(manager, signal),
      withdrawn,
    );
    if (present === undefined || before === undefined) return false;
    const tags = tagsRestored(present, before, tagger.tag(present.text));
    return this.store.correct(manager, signal, tags);
  }

  /** `null`: no tag is named, so nobody judged anything. */
  private async judgementOf(
    manager: EntityManager,
    before: Signal,
    { correction, tagger }: { correction: SignalCorrection; tagger: Tagger },
  ): Promise<Judgement | null> {
    const { themes, drivers, phase } = correction;
    if (themes === undefined && drivers === undefined && phase === undefined) return null;
    const suggested = await this.suggestionFor(manager, before, tagger);
    return judge(suggested, {
      themes: themes ?? before.themes.map((tag) => tag.id),
      drivers: drivers ?? null,
      phase: phase ?? null,
    });
  }

  /** What was suggested at the time, as far as it is known; else what would be suggested now. */
  private async suggestionFor(
    manager: EntityManager,
    signal: Signal,
    tagger: Tagger,
  ): Promise<Suggested> {
    const first = await this.corrections.firstSuggestion(manager, signal.id);
    if (first !== undefined) return first;
    const now = suggestedBy(tagger, tagger.tag(signal.text));
    const { themes, drivers, suggestedPhase } = signal;
    if (!themes.every(({ origin }) => origin === 'suggested')) return now;
    const versions = await this.readModel.versionsOf(manager, signal.id);
    return {
      themes: themes.map(({ id }) => id),
      drivers: drivers.flatMap(({ id, origin }) => (origin === 'suggested' ? [id] : [])),
      phase: suggestedPhase?.id ?? 'onbekend',
      ...(versions ?? now),
    };
  }

  private async held(manager: EntityManager, id: string): Promise<Signal> {
    await this.store.hold(manager, id);
    return this.existing(manager, id);
  }

  private async existing(manager: EntityManager, id: string): Promise<Signal> {
    const signal = await this.readModel.byId(manager, id);
    if (!signal) throw new AppError('unknown_signal');
    return signal;
  }
}
