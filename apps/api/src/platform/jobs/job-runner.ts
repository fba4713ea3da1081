import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import { Database } from '../database/database';
import { KeptConnection } from '../database/kept-connection';
import {
  giveBack,
  noteFailure,
  noteSuccess,
  register,
  type Run,
  take,
  waitingJobs,
} from './job-store';
import { Jobs, type ScheduledJob } from './jobs';
import type { Schedule } from './schedule';

/** A timer takes no more, and goes off at once instead; who wakes early looks again. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;
/** So long, at most, until work that a dead process left is taken over. */
const LONGEST_LOOK_MS = 2_000;
/** The database is not asked more often than this, whatever is due. */
const SHORTEST_LOOK_MS = 200;

/**
 * Does the work of the installation. Every process that may run jobs asks PostgreSQL what is due; an
 * advisory lock for each job, on a connection of its own, settles who does it.
 */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly connection: KeptConnection;
  private readonly registered = new Set<string>();
  private readonly running = new Map<string, Promise<void>>();
  /** The connection on which the locks of this process are. */
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** When the timer rings, on the clock of `performance`. */
  private lookAt = Number.POSITIVE_INFINITY;
  private isStopping = false;

  constructor(
    @Inject(Database) database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    this.connection = new KeptConnection({
      url: database.url,
      name: 'poolshoogte jobs',
      onConnect: (client) => this.begin(client),
      onNotification: () => undefined,
    });
  }

  /** Starts looking for work; returns at once. */
  start(): void {
    void this.connection.open();
  }

  /** Takes no new work and waits for what is being done; what takes longer is left to another process. */
  async stop(withinMs: number): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    let limit: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((resolve) => {
      limit = setTimeout(resolve, withinMs);
    });
    await Promise.race([Promise.all(this.running.values()), tooLong]);
    clearTimeout(limit);
    await this.connection.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop(0);
  }

  private async begin(client: Client): Promise<boolean> {
    // The record of a run may be lost in a power cut: then the run is done again.
    await client.query('SET synchronous_commit = off');
    // A machine that vanished must not keep a job for hours.
    await client.query('SET tcp_keepalives_idle = 10');
    await client.query('SET tcp_keepalives_interval = 5');
    await client.query('SET tcp_keepalives_count = 3');
    this.client = client;
    this.lookAt = Number.POSITIVE_INFINITY;
    this.lookAgainIn(client, 0);
    return true;
  }

  /** Looks then, or earlier when that was meant already. */
  private lookAgainIn(client: Client, ms: number): void {
    if (this.isStopping || client !== this.client) return;
    const wait = Math.min(ms, LONGEST_WAIT_MS);
    const at = performance.now() + wait;
    if (at >= this.lookAt) return;
    this.lookAt = at;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.lookAt = Number.POSITIVE_INFINITY;
      void this.look(client);
    }, wait);
  }

  private async look(client: Client): Promise<void> {
    try {
      const jobs = this.jobs.allScheduled();
      for (const job of jobs) await this.ensureRegistered(client, job);
      const idle = jobs.filter(({ policy }) => !this.running.has(policy.name));
      const waiting = await waitingJobs(
        client,
        idle.map(({ policy }) => policy.name),
      );
      for (const { id, waitMs } of waiting) {
        const job = idle.find(({ policy }) => policy.name === id);
        if (job && waitMs <= 0) this.run(client, job);
        else this.lookAgainIn(client, Math.max(SHORTEST_LOOK_MS, waitMs));
      }
      this.lookAgainIn(client, LONGEST_LOOK_MS);
    } catch (error) {
      this.giveUp(client, error);
    }
  }

  private async ensureRegistered(client: Client, { policy, schedule }: ScheduledJob) {
    if (this.registered.has(policy.name)) return;
    await register(client, policy.name, schedule);
    this.registered.add(policy.name);
  }

  private run(client: Client, job: ScheduledJob): void {
    const id = job.policy.name;
    if (this.isStopping) return;
    const run = this.attempt(client, job)
      .catch((error: unknown) => this.giveUp(client, error))
      .finally(() => this.running.delete(id));
    this.running.set(id, run);
  }

  private async attempt(client: Client, { policy, schedule, work }: ScheduledJob): Promise<void> {
    const run = { id: policy.name, run: randomUUID() };
    const slot = await take(client, run);
    if (slot === null) return;
    const failure = await this.jobs.perform(policy, () => work(slot));
    if (failure === null) await this.succeed(client, run, schedule);
    else await noteFailure(client, run, failure);
    await giveBack(client, policy.name);
  }

  private async succeed(client: Client, run: Run, schedule: Schedule): Promise<void> {
    const waitMs = await noteSuccess(client, run, schedule);
    if (waitMs !== null) this.lookAgainIn(client, Math.max(SHORTEST_LOOK_MS, waitMs));
    else this.log.warn(`${run.id} was done by another process too: the connection had been lost`);
  }

  /** A connection that failed takes its locks with it; the next one begins anew. */
  private giveUp(client: Client, error: unknown): void {
    if (this.isStopping || client !== this.client) return;
    this.client = undefined;
    this.log.warn(`jobs wait: ${error instanceof Error ? error.message : 'unknown'}`);
    this.connection.lose(client);
  }
}
