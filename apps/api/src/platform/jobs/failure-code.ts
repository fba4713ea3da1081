/** What may be kept of a failure: its code, for a message can quote what was in a row. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  for (const source of [(error as { driverError?: unknown }).driverError, error]) {
    const code = (source as { code?: unknown } | undefined)?.code;
    if (typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code)) return code;
  }
  return error.name;
}
