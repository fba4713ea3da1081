// @ts-check
// No imports here: this file must also load on a Node that is far too old.

/** The lowest Node that the product is tested on; equal to "engines" in package.json. */
const lowest = { major: 20, minor: 19 };

/**
 * @param {string} [version] like `20.19.0`
 * @returns {string | undefined} the message for the user, undefined when this Node is new enough
 */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > lowest.major || (major === lowest.major && minor >= lowest.minor)) return undefined;
  return (
    `Poolshoogte heeft Node ${lowest.major}.${lowest.minor} of nieuwer nodig; dit is Node ${version}. ` +
    'Installeer een nieuwere versie van https://nodejs.org (kies LTS) en start opnieuw.'
  );
}

/** Stops the process with advice when this Node is too old. */
export function ensureNode() {
  const problem = nodeProblem();
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
