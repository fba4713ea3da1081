import type { z } from 'zod';
import { AppError } from '../errors/app-error';

/**
 * Parses what came in; the answer says per field what to do.
 * @throws AppError `invalid_request`
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value, { reportInput: false });
  if (parsed.success) return parsed.data;
  throw new AppError(
    'invalid_request',
    undefined,
    parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: advice(issue) })),
  );
}

function advice(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Dit veld kennen we niet: ${issue.keys.join(', ')}. Laat het weg.`;
    case 'invalid_value':
      return `Kies een van: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return `Dit veld ontbreekt of heeft de verkeerde vorm; verwacht: ${issue.expected}.`;
    case 'too_big':
      return `Dit is te groot of te lang; hoogstens ${String(issue.maximum)}.`;
    case 'too_small':
      return `Dit is te klein of te kort; ten minste ${String(issue.minimum)}.`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Schrijf een bestaande datum als jjjj-mm-dd, bijvoorbeeld 2026-11-21.'
        : 'Dit heeft niet de vorm die we verwachten.';
    default:
      return 'Dit klopt niet.';
  }
}
