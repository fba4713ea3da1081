import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { AppError } from '../errors/app-error';
import './process-metrics';
import { metricsText, registry } from './registry';

/** Everything that is counted, for who has the token. */
@Injectable()
export class MetricsPage {
  readonly contentType = registry.contentType;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * @param authorization the header of the request
   * @throws AppError `not_found` where no token is set, `key_invalid` for another one
   */
  async text(authorization: string | undefined): Promise<string> {
    const { METRICS_TOKEN: token } = this.config;
    if (token === undefined) throw new AppError('not_found');
    if (!isSame(authorization ?? '', `Bearer ${token}`)) throw new AppError('key_invalid');
    return metricsText();
  }
}

/** In the same time whatever is given: of equal length by their hash. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
