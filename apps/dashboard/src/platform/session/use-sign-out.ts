import { SignedOut } from '@poolshoogte/contracts';
import { useMutation } from '@tanstack/react-query';
import { callApi } from '../api/api-client';
import { putPushOff } from '../push/push-subscription';

/**
 * POST /v1/sign-out, and then to the provider, to sign out there as well. Nothing of this person
 * stays behind in the tab: leaving the page empties its memory, its storage is cleared here, and
 * messages no longer come to this browser.
 */
export function useSignOut() {
  return useMutation({
    mutationFn: () => callApi('/v1/sign-out', { method: 'POST', schema: SignedOut }),
    networkMode: 'always',
    onSuccess: async ({ next }) => {
      window.sessionStorage.clear();
      // A browser that cannot end it now is told of nothing that only this person may see.
      await putPushOff().catch(() => undefined);
      window.location.assign(next);
    },
  });
}
