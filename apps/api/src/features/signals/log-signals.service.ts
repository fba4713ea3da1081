import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import type { NewSignal, StoredSignal } from '@poolshoogte/contracts';
import { Clock } from '../../platform/clock/clock';
import { AppError } from '../../platform/errors/app-error';
import { requestContext } from '../../platform/identity/request-context';
import { tracedNow } from '../../platform/observability/tracing';
import { KernDirectory } from '../municipalities/municipalities.public';
import { LiveTaggers } from '../taggings/taggings.public';
import { prepareSignal } from './prepare-signal';
import { SignalWriter } from './signal-writer';

/** Logging a signal: from what was typed to what is stored. */
@Injectable()
export class LogSignalsService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(LiveTaggers) private readonly taggers: LiveTaggers,
    @Inject(SignalWriter) private readonly writer: SignalWriter,
  ) {}

  /**
   * Masks, tags and stores one signal; the same key again answers with what was stored then.
   * @throws AppError for what is wrong with the signal, or `idempotency_key_reused`
   */
  async log(request: NewSignal, key: string): Promise<StoredSignal & { isNew: boolean }> {
    const { municipality, ...intake } = request;
    // That a word is no name is for a person to say, not for a program.
    if (intake.restoredNames && requestContext().actor?.kind !== 'person')
      throw new AppError('not_allowed');
    const kernen = await this.kernen.of(municipality);
    const tagger = await this.taggers.of(municipality);
    const now = this.clock.now();
    const prepared = tracedNow('signal.prepare', () =>
      prepareSignal(intake, { kernen, now, today: dayAt(now), givenBy: 'chosen', tagger }),
    );
    if (!prepared.ok) throw new AppError(prepared.code);
    return this.writer.write(prepared.signal, `form:${key}`);
  }
}
