import type { TestApplication } from '../test-application';
import { attempt, type Outcome } from './attempt';
import { type Case } from './cases';
import { OTHER, OWN } from './cast';
import { type Things, wordOf } from './things';

/** Enough to keep two cores at work; more would only queue. */
const AT_ONCE = 12;

/** Everything in which what happened is not what was written down, in words. */
export async function differencesOf(
  test: TestApplication,
  things: Things,
  cases: readonly Case[],
): Promise<string[]> {
  const differences: string[] = [];
  const waiting = cases.values();
  const work = async (): Promise<void> => {
    for (const each of waiting) {
      const outcome = await attempt(test, things, each);
      differences.push(...wrongWith(each, outcome));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return differences.sort();
}

function wrongWith(each: Case, { verdict, said }: Outcome): string[] {
  const { route, member, session, place, thing, expected, rule } = each;
  const named = [route, member.who, `session ${session}`, place, thing].filter(Boolean).join(', ');
  const maySeeTexts = expected === 'may' && (rule.texts ?? []).includes(member.who);
  return [
    ...(verdict === expected ? [] : [`${named}: ${verdict} instead of ${expected}`]),
    ...(said.includes(wordOf(OTHER)) ? [`${named}: saw a text of another municipality`] : []),
    ...(said.includes(wordOf(OWN)) && !maySeeTexts && !isOwnFile(each)
      ? [`${named}: saw a text`]
      : []),
  ];
}

/** The name of a file is shown to whoever sees its import. */
const isOwnFile = ({ route, expected }: Case): boolean =>
  expected === 'may' && / \/v1\/imports/.test(route);
