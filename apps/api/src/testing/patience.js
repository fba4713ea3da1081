const { jest: run } = require('@jest/globals');

// A machine that is busy with other things takes longer over real databases; a hang still ends.
run.setTimeout(30_000);
