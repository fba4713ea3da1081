import { SignedOut } from '@poolshoogte/contracts';
import { useMutation } from '@tanstack/react-query';
import { callApi } from '../api/api-client';

/**
 * POST /v1/sign-out, and then to the provider, to sign out there as well. Nothing of this person
 * stays behind in the tab: leaving the page empties its memory, and its storage is cleared here.
 */
export function useSignOut() {
  return useMutation({
    mutationFn: () => callApi('/v1/sign-out', { method: 'POST', schema: SignedOut }),
    networkMode: 'always',
    onSuccess: ({ next }) => {
      window.sessionStorage.clear();
      window.location.assign(next);
    },
  });
}
