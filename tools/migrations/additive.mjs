// @ts-check

/**
 * What the previous release, which still runs during an update, cannot live with.
 * @type {readonly { rule: string, pattern: RegExp }[]}
 */
const RULES = [
  { rule: 'DROP TABLE', pattern: /\bDROP\s+TABLE\b/i },
  {
    rule: 'DROP COLUMN',
    pattern:
      /\bDROP\s+(COLUMN\b|(?!CONSTRAINT|DEFAULT|NOT|IDENTITY|EXPRESSION)(IF\s+EXISTS\s+)?[a-z_"]+\s*(,|;|$))/i,
  },
  { rule: 'DROP FUNCTION', pattern: /\bDROP\s+(FUNCTION|PROCEDURE|VIEW|SCHEMA|ROLE|TYPE)\b/i },
  { rule: 'RENAME', pattern: /\bRENAME\b/i },
  { rule: 'change of a type', pattern: /\bALTER\s+(COLUMN\s+)?[a-z_"]+\s+(SET\s+DATA\s+)?TYPE\b/i },
  { rule: 'SET NOT NULL', pattern: /\bSET\s+NOT\s+NULL\b/i },
  {
    rule: 'ADD COLUMN without a default that may not be empty',
    pattern:
      /\bADD\s+(COLUMN\s+)?(IF\s+NOT\s+EXISTS\s+)?(?!CONSTRAINT|CHECK|UNIQUE|PRIMARY|FOREIGN|EXCLUDE)[a-z_"]+\s+(?![^,;]*\b(DEFAULT|GENERATED)\b)[^,;]*\bNOT\s+NULL\b/i,
  },
  {
    rule: 'a constraint on rows that the previous release writes',
    pattern:
      /\bALTER\s+TABLE\b[^;]*\bADD\s+(CONSTRAINT\b|CHECK\b|UNIQUE\b|PRIMARY\b|FOREIGN\b|EXCLUDE\b)/i,
  },
  { rule: 'a unique index', pattern: /\bCREATE\s+UNIQUE\s+INDEX\b/i },
  { rule: 'REVOKE', pattern: /\bREVOKE\b(?![^;]*\bFROM\s+PUBLIC\b)/i },
  { rule: 'removing rows', pattern: /\b(TRUNCATE|DELETE\s+FROM)\b/i },
];

/**
 * @typedef {object} Fault
 * @property {string} rule
 * @property {string} statement its beginning
 */

/**
 * What of a migration is not additive. It reads the text of the file, so SQL that is put together from
 * pieces is seen as far as the pieces stand there.
 * @param {string} source
 * @returns {Fault[]}
 */
export function notAdditive(source) {
  const made = new Set(
    [...source.matchAll(/\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([a-z_]+)/gi)].map(
      ([, name]) => name,
    ),
  );
  return statementsOf(source).flatMap((statement) => {
    // What this very migration makes is known to nobody yet.
    const on = /\b(?:ALTER\s+TABLE|INDEX\s+(?:[a-z_]+\s+)?ON)\s+(?:ONLY\s+)?([a-z_]+)/i.exec(
      statement,
    )?.[1];
    if (on !== undefined && made.has(on)) return [];
    return RULES.filter(({ pattern }) => pattern.test(statement)).map(({ rule }) => ({
      rule,
      statement: statement.replace(/\s+/g, ' ').trim().slice(0, 90),
    }));
  });
}

/** The statements in a source of TypeScript with SQL in it, without comments and bodies of functions. */
function statementsOf(/** @type {string} */ source) {
  return (
    source
      .replace(/\/\*[\s\S]*?\*\//g, ' ')
      .replace(/^\s*\/\/.*$/gm, ' ')
      .replace(/--.*$/gm, ' ')
      // A body works when it is called; what it may do is the matter of its own tests.
      .replace(/\b(?:AS|LANGUAGE\s+[a-z]+[^$;]*?AS)\s+(\$[a-z_]*\$)[\s\S]*?\1/gi, ' ')
      .split(/[;`]/)
  );
}
