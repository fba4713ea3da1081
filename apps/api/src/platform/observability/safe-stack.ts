/** An error of the database quotes the values it stumbled over, and those can be what somebody typed. */
const isOfDatabase = (error: Error): boolean => 'driverError' in error || 'severity' in error;

/**
 * Where and why something went wrong, for a log. Of an error of the database only its code: the message
 * may quote a value.
 */
export function safeStack(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (!isOfDatabase(error)) return error.stack ?? error.name;
  const { code } =
    (error as { driverError?: { code?: unknown } }).driverError ?? (error as { code?: unknown });
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name} ${typeof code === 'string' ? code : ''}`.trim(), ...frames].join('\n');
}
