import { Inject, Injectable } from '@nestjs/common';
import { sendNotification, WebPushError } from 'web-push';
import { CONFIG, type Config } from '../config/config';
import { isPushService } from './push-services';

const ANSWER_WITHIN_MS = 10_000;
/** What a device did not fetch after so many seconds is no news any more. */
const KEPT_SECONDS = 24 * 60 * 60;

export interface PushAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** `gone`: the browser does not want it any more. `unknown`: it may have been taken. */
export type PushOutcome = 'sent' | 'gone' | 'later' | 'unknown';

/** Hands push messages to the services of browsers, encrypted for the browser itself (RFC 8291). */
@Injectable()
export class Pusher {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What browsers subscribe with; `null`: none are sent. */
  get publicKey(): string | null {
    return this.config.VAPID_PUBLIC_KEY ?? null;
  }

  /** Never throws: what went wrong is the outcome. */
  async send({ endpoint, p256dh, auth }: PushAddress, content: string): Promise<PushOutcome> {
    const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, PUBLIC_URL } = this.config;
    if (VAPID_PUBLIC_KEY === undefined || VAPID_PRIVATE_KEY === undefined) return 'later';
    if (!isPushService(endpoint)) return 'gone';
    try {
      await sendNotification({ endpoint, keys: { p256dh, auth } }, content, {
        vapidDetails: {
          subject: PUBLIC_URL?.startsWith('https:') ? PUBLIC_URL : 'mailto:nobody@invalid.invalid',
          publicKey: VAPID_PUBLIC_KEY,
          privateKey: VAPID_PRIVATE_KEY,
        },
        TTL: KEPT_SECONDS,
        timeout: ANSWER_WITHIN_MS,
      });
      return 'sent';
    } catch (error) {
      return outcomeOf(error);
    }
  }
}

/** Answers of a push service (RFC 8030, 5 and 7.3): 404 and 410 are for ever. */
function outcomeOf(error: unknown): PushOutcome {
  if (!(error instanceof WebPushError)) {
    const { code } = error as { code?: unknown };
    return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? 'later'
      : 'unknown';
  }
  const { statusCode } = error;
  if (statusCode === 429 || statusCode >= 500) return 'later';
  return 'gone';
}
