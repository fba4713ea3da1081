import type { BrowserContextOptions } from '@playwright/test';
import { type SignedIn, signIn } from './sign-in.mjs';

/** The accounts of the demo, by the end of their subject. */
export const ACCOUNTS = [
  'rondleiding',
  'medewerker',
  'burgemeester',
  'programma',
  'beheerder',
  'installatiebeheerder',
  'privacy',
  'meerdere-rollen',
  'andere-gemeente',
] as const;
export type Account = (typeof ACCOUNTS)[number];

export type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

const NAME = 'POOLSHOOGTE_E2E_SESSIONS';

/** Signs every demo account in, once; every worker reads the result. `url`: of the demo. */
export async function openSessions(url: string): Promise<void> {
  const sessions: Partial<Record<Account, SignedIn>> = {};
  for (const account of ACCOUNTS) sessions[account] = await signIn(url, `demo-${account}`);
  process.env[NAME] = JSON.stringify(sessions);
}

/**
 * What a browser keeps of somebody who signed in. All tests of an account share one session: a test
 * that ends a session opens one of its own.
 */
export function sessionOf(account: Account): StorageState {
  const sessions = JSON.parse(process.env[NAME] ?? '{}') as Partial<Record<Account, SignedIn>>;
  const session = sessions[account];
  if (session === undefined) throw new Error(`The global setup signed nobody in as ${account}.`);
  return storageStateOf(session);
}

export function storageStateOf({ name, value }: SignedIn): StorageState {
  const cookie = { name, value, domain: '127.0.0.1', path: '/', expires: -1 };
  return {
    cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: 'Lax' }],
    origins: [],
  };
}
