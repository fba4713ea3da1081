import type { Stated } from '../../platform/identity/stated-policies';
import { isKey, type Member, OTHER, OWN, SESSIONS, type SessionState } from './cast';
import { EXPECTED, type Expected } from './expected';

/** In use here, but not theirs; known, but not in use; not there at all. */
const PLACES = [OWN, OTHER, 'GM0180', 'GM9999'];

/** The answer as far as access goes. */
export type Verdict = 'may' | 'not_signed_in' | 'not_allowed' | 'key_invalid' | 'unknown';

/** One attempt, and what must come of it. */
export interface Case {
  readonly route: string;
  readonly stated: Stated;
  readonly member: Member;
  readonly session: SessionState;
  /** The municipality that is named; `null` where a request names none. */
  readonly place: string | null;
  /** Whose thing the id in the path is. */
  readonly thing: 'of the place' | 'of another municipality' | 'of nobody' | null;
  readonly expected: Verdict;
  readonly rule: Expected;
}

const BESIDE_THE_API = new Set(['GET /healthz', 'GET /readyz', 'GET /metrics']);

export const routeOf = ({ kind, method, path }: Stated): string =>
  kind === 'event' ? method : `${method} ${path}`;

/** Routes and live messages that nobody wrote down who may use, and lines of the table about nothing. */
export function unlisted(stated: readonly Stated[], table = EXPECTED): string[] {
  const routes = new Set(stated.map(routeOf));
  return [
    ...[...routes].filter((route) => !Object.hasOwn(table, route)),
    ...Object.keys(table).filter((route) => !routes.has(route)),
  ];
}

export function casesOf(stated: readonly Stated[], cast: readonly Member[]): Case[] {
  return stated.flatMap((each) => casesOfOne(each, cast));
}

function casesOfOne(stated: Stated, cast: readonly Member[]): Case[] {
  const route = routeOf(stated);
  const rule = EXPECTED[route];
  if (rule === undefined) throw new Error(`${route} is not in the table of who is expected`);
  const hasThing = stated.path.includes('/:id');
  const places = rule.where === 'own' ? PLACES : [null];
  const of = (
    member: Member,
    session: SessionState,
    place: string | null,
    thing: Case['thing'],
  ): Case => {
    const access = verdict(rule, { route, member, session, place });
    const isThere = thing === null || thing === 'of the place';
    const expected = access === 'may' && !isThere ? 'unknown' : access;
    return { route, stated, member, session, place, thing, expected, rule };
  };
  return cast.flatMap((member) => [
    ...SESSIONS.flatMap((session) =>
      places.map((place) => of(member, session, place, hasThing ? 'of the place' : null)),
    ),
    ...(hasThing
      ? (['of another municipality', 'of nobody'] as const).map((thing) =>
          of(member, 'valid', places[0] ?? null, thing),
        )
      : []),
  ]);
}

function verdict(
  { who, where }: Expected,
  asked: { route: string; member: Member; session: SessionState; place: string | null },
): Verdict {
  const { route, member, session, place } = asked;
  // What is no part of the API looks at no key.
  if (BESIDE_THE_API.has(route)) return 'may';
  const isKnown = session === 'valid';
  if (!isKnown && session !== 'none' && isKey(member.who)) return 'key_invalid';
  if (who === 'everybody') return 'may';
  if (!isKnown) return 'not_signed_in';
  if (who === 'whoever is signed in') return isKey(member.who) ? 'not_allowed' : 'may';
  if (!who.includes(member.who)) return 'not_allowed';
  return where === 'own' && place !== OWN ? 'not_allowed' : 'may';
}
