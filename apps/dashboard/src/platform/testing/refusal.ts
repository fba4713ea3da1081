import { ERROR_STATUS, ERROR_TEXT, type ErrorCode } from '@poolshoogte/contracts';
import type { FakeAnswer } from './fake-api';

/** An error as the API words it. */
export function refusal(code: ErrorCode): FakeAnswer {
  const { title, advice } = ERROR_TEXT[code];
  const status = ERROR_STATUS[code];
  return { status, json: { type: 'about:blank', title, status, detail: advice, code } };
}
