import { ERROR_TEXT, type ErrorCode, type Problem } from '@poolshoogte/contracts';

/** An expected failure of a use case, from the closed list. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** More than the standing advice, in Dutch; never contains text of a signal. */
    readonly detail?: string,
    readonly fields?: Problem['fields'],
  ) {
    super(ERROR_TEXT[code].title);
    this.name = 'AppError';
  }
}
