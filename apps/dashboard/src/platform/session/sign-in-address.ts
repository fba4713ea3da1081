import { SIGN_IN_PATH } from '@poolshoogte/contracts';

/** Where signing in begins; `path` is the page to come back to. */
export function signInAddress(path: string): string {
  return `${SIGN_IN_PATH}?${new URLSearchParams({ return: path }).toString()}`;
}
