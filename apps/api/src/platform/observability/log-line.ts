import { currentRequestId } from './request-id';
import { currentTraceId } from './tracing';

export type LogLevel = 'info' | 'warn' | 'error';

/** What a line may say beside its message: a closed list, without an address, a name or a text. */
export interface LogFacts {
  readonly municipality?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly trace?: string;
}

interface Line {
  readonly level: LogLevel;
  /** The part of the product that speaks: `http`, `relay`, `jobs`. */
  readonly room: string;
  readonly message: string;
}

/** Far more than any message of ours; what is longer is no message. */
const LONGEST_MESSAGE = 4_000;

/** One line of JSON, with the request and the trace that it belongs to. */
export function logLine({ level, room, message }: Line, facts: LogFacts = {}): string {
  const request = currentRequestId();
  const trace = currentTraceId();
  return JSON.stringify({
    time: new Date().toISOString(),
    level,
    room,
    message: message.slice(0, LONGEST_MESSAGE),
    ...(request === null ? {} : { request }),
    ...(trace === null ? {} : { trace }),
    ...facts,
  });
}

export function writeLine(line: Line, facts?: LogFacts): void {
  process.stdout.write(`${logLine(line, facts)}\n`);
}
