// @ts-check
import { createServer } from 'node:net';
import { once } from 'node:events';
import { errorCode, StartProblem } from './start-problem.mjs';

/**
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} port
 * @property {string | undefined} databaseUrl the user's own PostgreSQL; undefined: the embedded one
 * @property {boolean} isDemo
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const databaseUrl = env.DATABASE_URL || undefined;
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '3000'),
    databaseUrl,
    // Demo data in somebody's own database only when asked for.
    isDemo: readSwitch('DEMO', env.DEMO, databaseUrl === undefined),
  };
}

/** The words that the API knows too. @param {string} name @param {string | undefined} word @param {boolean} usual */
function readSwitch(name, word, usual) {
  if (word === undefined || word === '') return usual;
  if (['1', 'true', 'ja'].includes(word)) return true;
  if (['0', 'false', 'nee'].includes(word)) return false;
  throw new StartProblem(`${name}=${word} is geen ja of nee. Kies ${name}=1 of ${name}=0.`);
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new StartProblem(
    `PORT=${text} is geen poort. Kies een getal van 1 tot en met 65535, bijvoorbeeld: PORT=3001 npm start.`,
  );
}

/**
 * Where a browser on this computer finds the product; `0.0.0.0` and `::` are no addresses to go to.
 * @param {{ host: string, port: number }} settings
 */
export function localUrl({ host, port }) {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (host === '::') return `http://[::1]:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** @param {{ host: string, port: number }} settings */
export async function assertPortFree({ host, port }) {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, host, port);
  }
  server.close();
  await once(server, 'close');
}

/** @param {unknown} error @param {string} host @param {number} port */
function explain(error, host, port) {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Poort ${port} is bezet. Misschien draait Poolshoogte al: kijk op ${localUrl({ host, port })}. ` +
          `Of kies een andere poort: PORT=${port === 65535 ? 3001 : port + 1} npm start.`,
      );
    case 'EACCES':
      return new StartProblem(
        `Poort ${port} mag deze gebruiker niet openen. Kies een poort boven 1023: PORT=3000 npm start.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartProblem(
        `HOST=${host} is geen adres van deze computer. Laat HOST weg (dan 127.0.0.1) en start opnieuw.`,
      );
    default:
      return error;
  }
}

/**
 * Who can reach the product. Everybody who does can sign in to a demo: its accounts have no password.
 * @param {{ host: string, isDemo: boolean }} settings
 */
export function reachLine({ host, isDemo }) {
  if (['127.0.0.1', 'localhost', '::1'].includes(host)) {
    return `Alleen bereikbaar vanaf deze computer (HOST=${host}).`;
  }
  return isDemo
    ? `LET OP: met HOST=${host} kan iedereen op dit netwerk een demo-account kiezen, ook dat van de beheerder. Voer hier niets echts in.`
    : `Met HOST=${host} is Poolshoogte bereikbaar vanaf dit netwerk; aanmelden gaat bij de aanmelddienst van uw organisatie.`;
}
