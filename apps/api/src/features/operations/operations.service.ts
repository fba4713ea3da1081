import { Inject, Injectable } from '@nestjs/common';
import type { Operations } from '@poolshoogte/contracts';
import { SOURCE_KIND_IDS } from '@poolshoogte/vocabulary';
import { Clock } from '../../platform/clock/clock';
import { version } from '../../platform/config/version';
import { Database } from '../../platform/database/database';
import { SequenceListener } from '../../platform/live/sequence-listener';
import { liveMessageTotals, socketCount } from '../../platform/observability/live-metrics';
import { eventLoopDelayMs, memoryUse } from '../../platform/observability/process-metrics';
import { Readiness } from '../../platform/observability/readiness';
import { importRowsPerSecond } from '../imports/imports.public';
import { lastArrivals } from '../signals/signals.public';
import { InstallationStates } from './installation-states';
import { JobsSeen } from './jobs-seen';
import * as judge from './judge';

const isoOf = (at: number): string => new Date(at).toISOString();

/** How it does, for a person: the figures of the metrics, and what to think of them. */
@Injectable()
export class OperationsService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(InstallationStates) private readonly states: InstallationStates,
    @Inject(SequenceListener) private readonly sequences: SequenceListener,
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(JobsSeen) private readonly jobsSeen: JobsSeen,
  ) {}

  async now(): Promise<Operations> {
    const parts = { ...(await this.shared()), ...this.own(), node: await this.node() };
    const { database, relay, live, jobs, imports, node } = parts;
    const levels = [database, relay, live, ...jobs, imports, node].map(({ level }) => level);
    return { at: this.clock.now().toISOString(), level: judge.worst(levels), ...parts };
  }

  private async shared(): Promise<Pick<Operations, 'database' | 'relay' | 'imports' | 'jobs'>> {
    const state = await this.states.now();
    const { roundTripMs, databaseVersion } = state;
    const pool = this.database.pool();
    const relay = { waiting: state.outboxWaiting, oldestSeconds: state.outboxOldestSeconds };
    const imports = { stalled: state.importsStalled, interrupted: state.importsInterrupted };
    return {
      database: {
        level: judge.judgeDatabase({ roundTripMs, pool }),
        version: databaseVersion,
        roundTripMs,
        pool,
      },
      relay: { level: judge.judgeRelay(relay), ...relay },
      imports: {
        level: judge.judgeImports(imports),
        running: state.importsRunning,
        ...imports,
        rowsPerSecond: importRowsPerSecond(),
      },
      jobs: await this.jobsSeen.now(),
    };
  }

  private own(): Pick<Operations, 'live' | 'sources'> {
    const { isListening } = this.sequences;
    const { sent, skipped } = liveMessageTotals();
    const arrivals = lastArrivals();
    return {
      live: {
        level: judge.judgeLive({ isListening }),
        ...socketCount(),
        isListening,
        sent,
        skipped,
      },
      sources: SOURCE_KIND_IDS.map((kind) => {
        const at = arrivals.get(kind);
        return { kind, lastArrivalAt: at === undefined ? null : isoOf(at) };
      }),
    };
  }

  private async node(): Promise<Operations['node']> {
    const { resident, heapUsed, heapLimit } = memoryUse();
    const delay = eventLoopDelayMs();
    const isReady = (await this.readiness.look()).status === 'ready';
    return {
      level: judge.judgeNode({ heapUsed, heapLimit, eventLoopDelayMs: delay, isReady }),
      version,
      runtime: process.version,
      startedAt: isoOf(this.clock.now().getTime() - process.uptime() * 1_000),
      memoryBytes: resident,
      heapLimitBytes: heapLimit,
      heapUsedBytes: heapUsed,
      eventLoopDelayMs: delay,
      isReady,
    };
  }
}
