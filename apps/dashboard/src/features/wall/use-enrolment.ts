import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { sessionQuery } from '../../platform/session/session-query';
import { codeIn, enrol } from './enrolment';

/** Takes the code out of the address, and links this screen with it when asked. */
export function useEnrolment() {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [code, setCode] = useState<string | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [seen, setSeen] = useState('');
  if (hash !== seen) {
    setSeen(hash);
    if (hash !== '') {
      setCode(codeIn(hash));
      setIsUnreadable(codeIn(hash) === null);
    }
  }
  useEffect(() => {
    if (hash === '') return;
    // Out of the address and the history at once: nobody who stands before the screen reads it there.
    void navigate({ pathname, hash: '' }, { replace: true });
  }, [hash, navigate, pathname]);
  const linking = useMutation({
    mutationFn: enrol,
    networkMode: 'always',
    onSuccess: async () => {
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
      setCode(null);
    },
  });
  // The code works once, so an effect that runs twice must not send it twice.
  const sent = useRef<string | null>(null);
  const { mutate } = linking;
  return {
    code,
    isUnreadable,
    error: linking.error,
    isPending: linking.isPending,
    link: () => {
      if (code === null || sent.current === code) return;
      sent.current = code;
      mutate(code, {
        onError: () => {
          sent.current = null;
        },
      });
    },
  };
}
