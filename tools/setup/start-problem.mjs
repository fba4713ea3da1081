// @ts-check

/** A problem that the person at the keyboard can solve: the message is one Dutch paragraph that says how. */
export class StartProblem extends Error {
  /** @param {string} message @param {{ cause?: unknown }} [options] */
  constructor(message, options) {
    super(message, options);
    this.name = 'StartProblem';
  }
}

/**
 * Turns a system error about a folder into advice; anything unknown is returned as it is.
 * @param {unknown} error
 * @param {string} folder
 * @returns {unknown}
 */
export function explainFolderError(error, folder) {
  if (error instanceof StartProblem) return error;
  const code = errorCode(error);
  const advice = {
    ENOSPC: `De schijf van ${folder} is vol. Maak ruimte vrij en start opnieuw, of kies een andere map: POOLSHOOGTE_DATA=/pad/naar/map npm start.`,
    EDQUOT: `Uw schijfruimte in ${folder} is op (quotum). Maak ruimte vrij en start opnieuw, of kies een andere map: POOLSHOOGTE_DATA=/pad/naar/map npm start.`,
    EACCES: `In ${folder} mag deze gebruiker niet schrijven. Geef schrijfrecht op die map, of kies een andere: POOLSHOOGTE_DATA=/pad/naar/map npm start.`,
    EPERM: `In ${folder} mag deze gebruiker niet schrijven. Geef schrijfrecht op die map, of kies een andere: POOLSHOOGTE_DATA=/pad/naar/map npm start.`,
    EROFS: `De schijf van ${folder} is alleen-lezen. Kies een map waarin geschreven mag worden: POOLSHOOGTE_DATA=/pad/naar/map npm start.`,
    ENOTDIR: `${folder} kan geen map worden: op dat pad staat al een bestand. Haal dat bestand weg en start opnieuw.`,
    EEXIST: `${folder} kan geen map worden: op dat pad staat al een bestand. Haal dat bestand weg en start opnieuw.`,
  }[code];
  return advice === undefined ? error : new StartProblem(advice, { cause: error });
}

/** @param {unknown} error @returns {string} */
export function errorCode(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

/**
 * What to print: advice without a stack, a real fault with one.
 * @param {unknown} error
 * @returns {string}
 */
export function describeProblem(error) {
  if (error instanceof StartProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
