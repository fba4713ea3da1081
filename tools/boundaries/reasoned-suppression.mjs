// @ts-check
/** Shorter than this is a shrug, not a reason (characters). */
const SHORTEST_REASON = 10;

const SUPPRESSION = /^\s*eslint(?<kind>-disable(?:-next-line|-line)?)?(?<rest>\s[\s\S]*)$/;

/**
 * A suppression names its rules and says why: `eslint-disable-next-line rule -- because ...`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const reasonedSuppression = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      noReason: 'Say why after ` -- `: a suppression carries its reason.',
      noRule: 'Name the rules: a suppression of everything hides the next mistake too.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const match = SUPPRESSION.exec(`${comment.value} `);
          if (match?.groups === undefined || comment.loc === null || comment.loc === undefined) {
            continue;
          }
          const [rules = '', reason = ''] = match.groups['rest']?.split(/\s-{2,}\s/) ?? [];
          // Column -1 lies just before the comment, so that it cannot suppress this very report.
          const loc = { line: comment.loc.start.line, column: -1 };
          if (rules.trim() === '') context.report({ loc, messageId: 'noRule' });
          if (reason.trim().length < SHORTEST_REASON) {
            context.report({ loc, messageId: 'noReason' });
          }
        }
      },
    };
  },
};
