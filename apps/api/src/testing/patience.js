const { jest: run } = require('@jest/globals');

// A machine that is busy with other things takes longer over real databases; a hang still ends.
run.setTimeout(60_000);

// In CI a test against a real database gets a second try, which the test command reports by name.
if (process.env.CI) run.retryTimes(1, { logErrorsBeforeRetry: true });
