import type { Session } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from './session-query';

/** Who is signed in, as far as is known; the frame around the pages asks for it, nobody else does. */
export function useSession(): Session | null {
  const { data } = useQuery({ ...sessionQuery, enabled: false });
  return data ?? null;
}
