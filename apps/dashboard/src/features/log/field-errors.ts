import type { ErrorCode, Problem } from '@poolshoogte/contracts';

/** The parts of the form that can say what is wrong with them. */
export type Field = 'text' | 'kern' | 'occurredOn' | 'sourceKind' | 'themes' | 'drivers' | 'phase';

export type FieldErrors = Partial<Record<Field, string | undefined>>;

const FIELD_OF_CODE: Partial<Record<ErrorCode, Field>> = {
  text_empty: 'text',
  text_too_long: 'text',
  date_in_future: 'occurredOn',
  date_too_old: 'occurredOn',
  unknown_kern: 'kern',
};

const FIELDS: readonly Field[] = [
  'text',
  'kern',
  'occurredOn',
  'sourceKind',
  'themes',
  'drivers',
  'phase',
];

/** What the server found wrong, at the field where it can be mended; `form` for the rest. */
export function fieldErrorsOf(problem: Problem): { fields: FieldErrors; form: string | null } {
  const fields: FieldErrors = {};
  let isPlaced = false;
  for (const { path, message } of problem.fields ?? []) {
    // `themes.0` is about the field themes.
    const field = FIELDS.find((name) => name === path.split('.')[0]);
    if (field === undefined) continue;
    fields[field] ??= message;
    isPlaced = true;
  }
  const field = FIELD_OF_CODE[problem.code];
  if (!isPlaced && field !== undefined) {
    fields[field] = `${problem.title}. ${problem.detail}`;
    isPlaced = true;
  }
  return { fields, form: isPlaced ? null : `${problem.title}. ${problem.detail}` };
}
