import { z } from 'zod';
import { ERROR_CODES } from './error-code';

/** The media type of every error answer (RFC 9457). */
export const PROBLEM_CONTENT_TYPE = 'application/problem+json';

/** One error answer (RFC 9457), with our code and, for bad fields, where and why. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(ERROR_CODES),
  /** Field errors: `path` as in `occurredOn`, `message` in Dutch. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
