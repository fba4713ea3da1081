import type { Policy } from '../../platform/identity/policy';

export const SIGN_IN_POLICIES = {
  begin: {
    name: 'sign-in.begin',
    what: 'Aanmelden bij de aanmelddienst van de eigen organisatie',
    who: 'everyone',
    of: 'any',
  },
  finish: {
    name: 'sign-in.finish',
    what: 'Terugkomen van de aanmelddienst en een sessie krijgen',
    who: 'everyone',
    of: 'any',
    logged: 'signed_in',
  },
  session: {
    name: 'sign-in.session',
    what: 'Zien of en als wie men is aangemeld',
    who: 'everyone',
    of: 'any',
  },
  signOut: {
    name: 'sign-in.sign-out',
    what: 'Afmelden',
    who: 'everyone',
    of: 'any',
    logged: 'signed_out',
  },
  ownSessions: {
    name: 'sign-in.own-sessions',
    what: 'De eigen sessies zien',
    who: 'signed-in',
    of: 'any',
  },
  endOwnSession: {
    name: 'sign-in.end-own-session',
    what: 'Een eigen sessie beëindigen',
    who: 'signed-in',
    of: 'any',
    logged: 'session_ended',
  },
} as const satisfies Record<string, Policy>;
