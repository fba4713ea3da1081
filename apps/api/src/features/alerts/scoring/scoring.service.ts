import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import { Clock } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { MunicipalityScorer, type Scored } from './municipality-scorer';
import { ScoringPlacesStore } from './scoring-places.store';

/** Scores one municipality in one transaction: all of it happened, or nothing. */
@Injectable()
export class ScoringService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ScoringPlacesStore) private readonly places: ScoringPlacesStore,
    @Inject(MunicipalityScorer) private readonly scorer: MunicipalityScorer,
  ) {}

  /** Brings what changed since the last time into the scores. */
  changes(municipality: string): Promise<Scored> {
    return this.database.transaction(municipality, async (manager) => {
      const place = await this.places.lock(manager, municipality);
      const { lastSeq, touched } = await this.places.changedSince(manager, municipality, place.seq);
      const { judgedOn } = place;
      const isFirst = judgedOn === null;
      const isNothing = touched !== null && touched.themes.length === 0;
      const scored =
        isNothing && !isFirst
          ? { series: 0, raised: [] }
          : await this.scorer.score(manager, municipality, {
              touched: isFirst ? null : touched,
              // The days since are caught up on by the night run, for every series at once.
              judgedOn: isFirst ? null : this.today(),
            });
      const reached = isFirst ? this.today() : judgedOn;
      const next = { ...place, seq: lastSeq, judgedOn: reached };
      await this.places.scored(manager, municipality, next, this.clock.now());
      return scored;
    });
  }

  /**
   * Every series, and the days since the last time.
   * @param slot the night; a municipality that was done in it is left alone
   * @returns `null` when it was done already
   */
  everything(municipality: string, slot: Date | null): Promise<Scored | null> {
    return this.database.transaction(municipality, async (manager) => {
      const place = await this.places.lock(manager, municipality);
      if (slot !== null && place.nightSlot !== null && place.nightSlot >= slot) return null;
      const { lastSeq } = await this.places.changedSince(manager, municipality, place.seq);
      const { judgedOn } = place;
      const scored = await this.scorer.score(manager, municipality, { touched: null, judgedOn });
      const next = { seq: lastSeq, judgedOn: this.today(), nightSlot: slot ?? place.nightSlot };
      await this.places.scored(manager, municipality, next, this.clock.now());
      return scored;
    });
  }

  /** The whole history from its beginning, for a demo: what began and ended is kept too. */
  history(municipality: string): Promise<Scored> {
    return this.database.transaction(municipality, async (manager) => {
      const place = await this.places.lock(manager, municipality);
      const { lastSeq } = await this.places.changedSince(manager, municipality, place.seq);
      const scored = await this.scorer.history(manager, municipality);
      const next = { ...place, seq: lastSeq, judgedOn: this.today() };
      await this.places.scored(manager, municipality, next, this.clock.now());
      return scored;
    });
  }

  private today(): string {
    return dayAt(this.clock.now());
  }
}
