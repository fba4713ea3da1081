import type { LoggerService, LogLevel as NestLevel } from '@nestjs/common';
import type { Config } from '../config/config';
import { type LogLevel, writeLine } from './log-line';

/** Lines of JSON in the place of the lines of Nest; its own chatter about starting is left out. */
export class JsonLogger implements LoggerService {
  log(_message: unknown): void {
    return;
  }
  warn(message: unknown, ...rest: unknown[]): void {
    write('warn', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    write('error', message, rest);
  }
}

/** The name of the room comes last; what else is given is of unknown content and is left out. */
function write(level: LogLevel, message: unknown, rest: readonly unknown[]): void {
  const last = rest.at(-1);
  const room = typeof last === 'string' ? last : 'nest';
  writeLine({ level, room, message: typeof message === 'string' ? message : 'unknown error' });
}

/** What Nest must log with. */
export function loggerFor({ LOG_FORMAT }: Config): LoggerService | NestLevel[] {
  return LOG_FORMAT === 'json' ? new JsonLogger() : ['error', 'warn'];
}

/** How a process tells who started it what it does. */
export function sayIn({ LOG_FORMAT }: Config): (line: string) => void {
  if (LOG_FORMAT !== 'json') return (line) => console.log(line);
  return (message) => writeLine({ level: 'info', room: 'start', message });
}
