// @ts-check
/**
 * What ESLint's JSON formatter gives per file, as far as it is used here.
 * @typedef {{ ruleId: string | null, messageId?: string, severity: number, message: string }} LintMessage
 * @typedef {{ filePath: string, messages: LintMessage[] }} LintResult
 * @typedef {import('./cases/case.mjs').Case & { got: string[], isRight: boolean }} Verdict
 */

/** Rules whose message tells which law was broken. */
const NAMED_BY_MESSAGE = ['@nx/enforce-module-boundaries'];

/** @param {LintMessage} message */
export function label({ ruleId, messageId, severity, message }) {
  if (severity !== 2) return `warning: ${ruleId}`;
  if (ruleId === null) {
    return message.startsWith('Unused eslint-disable') ? 'unused-suppression' : `fatal: ${message}`;
  }
  return NAMED_BY_MESSAGE.includes(ruleId) ? `${ruleId}#${messageId}` : ruleId;
}

/**
 * A case is right when its file gave exactly the expected errors; a file that was not linted at all
 * is wrong, also when no error was expected.
 * @param {import('./cases/case.mjs').Case[]} cases
 * @param {LintResult[]} results
 * @returns {Verdict[]}
 */
export function judge(cases, results) {
  return cases.map((each) => {
    const result = results.find(({ filePath }) =>
      filePath.replaceAll('\\', '/').endsWith(each.file),
    );
    const got = result === undefined ? ['not linted'] : result.messages.map(label);
    const isRight = got.sort().join() === [...each.expect].sort().join();
    return { ...each, got, isRight };
  });
}

/**
 * `a, a, b` becomes `a ×2, b`.
 * @param {string[]} labels
 */
export function tally(labels) {
  if (labels.length === 0) return 'clean';
  return [...new Set(labels)]
    .map((each) => [each, labels.filter((other) => other === each).length])
    .map(([each, count]) => (count === 1 ? each : `${each} ×${count}`))
    .join(', ');
}
