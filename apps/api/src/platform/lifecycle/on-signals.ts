const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Ends the process well when it is told to: exit code 0. Whoever tells it twice has no patience, and
 * gets an end at once.
 *
 * @param shutDown may take its time; when it fails the exit code is 1
 */
export function onSignals(shutDown: () => Promise<void>): void {
  let isGoing = false;
  const go = (): void => {
    if (isGoing) process.exit(1);
    isGoing = true;
    shutDown().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, go);
}
