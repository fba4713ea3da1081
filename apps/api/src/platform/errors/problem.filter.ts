import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import {
  ERROR_STATUS,
  ERROR_TEXT,
  type ErrorCode,
  PROBLEM_CONTENT_TYPE,
  type Problem,
} from '@poolshoogte/contracts';
import type { Response } from 'express';
import { safeStack } from '../observability/safe-stack';
import { AppError } from './app-error';
import { isPassing } from './is-passing';

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_request',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'body_too_large',
  415: 'file_type_unsupported',
  429: 'too_many_requests',
  503: 'unavailable',
};

/** Errors of express and its body parser carry a status and a type. */
interface MiddlewareError {
  status?: number;
  type?: string;
}

/** Every error leaves as RFC 9457; only what a person must act upon is logged, without content. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.problemOf(error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(problem.status).type(PROBLEM_CONTENT_TYPE).send(JSON.stringify(problem));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof AppError) return problem(error.code, error.detail, error.fields);
    const code = this.codeOf(error);
    if (code === 'internal') {
      this.log.error(safeStack(error));
    }
    return problem(code);
  }

  private codeOf(error: unknown): ErrorCode {
    if (error instanceof HttpException) return BY_STATUS[error.getStatus()] ?? 'internal';
    if (isPassing(error)) return 'unavailable';
    const { status, type } = (error ?? {}) as MiddlewareError;
    if (type === 'entity.parse.failed') return 'invalid_json';
    return BY_STATUS[status ?? 500] ?? 'internal';
  }
}

function problem(code: ErrorCode, detail?: string, fields?: Problem['fields']): Problem {
  return {
    type: `urn:poolshoogte:problem:${code}`,
    title: ERROR_TEXT[code].title,
    status: ERROR_STATUS[code],
    detail: detail ?? ERROR_TEXT[code].advice,
    code,
    ...(fields ? { fields } : {}),
  };
}
