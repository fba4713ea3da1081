// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { contracts } from '../built.mjs';
import { PLACE } from '../installation/installation.mjs';
import { Link } from '../installation/link.mjs';
import { GOOD_ROWS, POISON, poisonedFile, REASONS } from '../load/poisoned-file.mjs';
import { newestImport, sendImport } from '../load/send-import.mjs';
import { storedUnder } from '../proof/stored-once.mjs';
import { until } from '../until.mjs';

/**
 * @typedef {import('../trial.mjs').Fault} Fault
 * @typedef {import('../trial.mjs').Trial} Trial
 */

/** What a database says that has no room left, at one row of the file. */
const PLANT = `
  CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.text LIKE '%${POISON}%' THEN
      RAISE EXCEPTION 'no room' USING ERRCODE = 'disk_full';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER poison BEFORE INSERT ON signal FOR EACH ROW EXECUTE FUNCTION poison();`;
const TAKE_AWAY = 'DROP FUNCTION IF EXISTS poison() CASCADE';

/** A line over which a file takes a while. */
const SLOW_MS = 40;

/** @param {Trial} trial */
const sender = ({ installation: { url, cookie } }) => ({ url, cookie, municipality: PLACE });

/** @param {Trial} trial */
const label = (trial) => trial.label.replace('proef', 'rij');

/** The same file once more: what is missing is added, and nothing twice. @param {Trial} trial */
async function sendAgain(trial) {
  const { status, said } = await sendImport(sender(trial), poisonedFile(label(trial)));
  if (status !== 201) {
    trial.broken.push(`the same file again was answered with ${String(status)}`);
    return;
  }
  const { accepted, alreadyPresent, refusals } = contracts.Import.parse(JSON.parse(said));
  if (accepted + alreadyPresent !== GOOD_ROWS) {
    trial.broken.push(`${String(accepted)} taken in and ${String(alreadyPresent)} known`);
  }
  const reasons = refusals.map(({ reason }) => reason).sort();
  if (!isDeepStrictEqual(reasons, REASONS)) {
    trial.broken.push(`refused for ${reasons.join(', ')}`);
  }
  const stored = await storedUnder(trial.installation.database, label(trial));
  const texts = new Set(stored.map(({ text }) => text));
  if (stored.length !== GOOD_ROWS || texts.size !== GOOD_ROWS) {
    trial.broken.push(
      `${String(stored.length)} rows stored, of which ${String(texts.size)} differ`,
    );
  }
}

/** @param {Trial} trial */
async function interrupted(trial) {
  const found = await until('the import to be called interrupted', async () => {
    const newest = await newestImport(sender(trial));
    return newest?.state === 'interrupted' && newest;
  });
  if (!found.message) trial.broken.push('an interrupted import does not say what to do');
}

/** @type {Fault} */
export const importPoisoned = {
  fault: 'import-poisoned',
  isShort: false,
  strike: async (trial) => {
    await trial.installation.database.ask(PLANT);
    const { status, type } = await sendImport(sender(trial), poisonedFile(label(trial)));
    if (status !== 503 || !type.startsWith('application/problem+json')) {
      trial.broken.push(`a poisoned import was answered with ${String(status)} ${type}`);
    }
    await interrupted(trial);
  },
  lift: async (trial) => {
    await trial.installation.database.ask(TAKE_AWAY);
  },
  mend: sendAgain,
};

/** @type {Fault} */
export const importCut = {
  fault: 'import-cut',
  isShort: false,
  strike: async (trial) => {
    const { nodes } = trial.installation;
    const line = await Link.open(() => nodes.flatMap(({ port }) => port ?? []));
    try {
      line.slow(SLOW_MS);
      const file = poisonedFile(label(trial));
      const url = `http://127.0.0.1:${String(line.port)}`;
      const sending = sendImport({ ...sender(trial), url }, file).then(
        ({ status }) => trial.broken.push(`a cut import was answered with ${String(status)}`),
        () => undefined, // it heard nothing, as it should
      );
      await until('some of the file to be stored', async () => {
        const newest = await newestImport(sender(trial));
        return newest?.state === 'running' && newest.accepted > 0;
      });
      line.cut();
      await sending;
    } finally {
      await line.close();
    }
    await interrupted(trial);
  },
  mend: sendAgain,
};
