import { Injectable } from '@nestjs/common';
import type { Readiness as Answer } from '@poolshoogte/contracts';

/** One thing that must hold before a process can serve. */
export interface ReadinessCheck {
  /** Short and without content, such as `database`. */
  readonly name: string;
  /** May throw or take long: both mean no. */
  readonly isReady: () => boolean | Promise<boolean>;
}

/** Whoever asks does so every few seconds: an answer later than this is a no. */
const WITHIN_MS = 2_000;

/** Whether this process can serve now; parts of the platform register what they need for it. */
@Injectable()
export class Readiness {
  private readonly registered: ReadinessCheck[] = [];

  register(check: ReadinessCheck): void {
    this.registered.push(check);
  }

  async look(): Promise<Answer> {
    const checks = await Promise.all(
      this.registered.map(async ({ name, isReady }) => ({ name, isReady: await inTime(isReady) })),
    );
    const isReady = checks.every((check) => check.isReady);
    return { status: isReady ? 'ready' : 'not_ready', checks };
  }
}

async function inTime(isReady: ReadinessCheck['isReady']): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), WITHIN_MS);
  });
  try {
    return await Promise.race([Promise.resolve().then(isReady), tooLate]);
  } catch {
    // Why it is not ready stands in the log of the part itself; here it only counts that it is not.
    return false;
  } finally {
    clearTimeout(timer);
  }
}
