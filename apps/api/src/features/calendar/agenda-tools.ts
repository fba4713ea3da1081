import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { AppError } from '../../platform/errors/app-error';
import { KernDirectory } from '../municipalities/municipalities.public';
import { ExpectedEventsStore } from './expected-events.store';

/** What adding an agenda needs besides its own store. */
@Injectable()
export class AgendaTools {
  constructor(
    @Inject(Clock) readonly clock: Clock,
    @Inject(ExpectedEventsStore) readonly events: ExpectedEventsStore,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
  ) {}

  /** What of an agenda is taken over: last year, this year and the two that follow. */
  window(today: string): { from: string; to: string } {
    const year = Number(today.slice(0, 4));
    return { from: `${String(year - 1)}-01-01`, to: `${String(year + 2)}-12-31` };
  }

  /** @throws AppError `unknown_kern` */
  async refuseUnknownKern(municipality: string, kern: string | null): Promise<void> {
    const { has } = await this.kernen.of(municipality);
    if (kern !== null && !has(kern)) throw new AppError('unknown_kern');
  }
}
