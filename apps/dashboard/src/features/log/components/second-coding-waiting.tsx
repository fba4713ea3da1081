import { SecondCodings } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { callApi } from '../../../platform/api/api-client';
import { counted } from '../../../platform/dutch/number-words';

/** The way to what waits for a second colleague; nothing while nothing waits. */
export function SecondCodingWaiting({ municipality }: { municipality: string }) {
  const { search } = useLocation();
  const { data } = useQuery({
    queryKey: ['second-coding', 'waiting', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/second-codings?municipality=${municipality}`, { schema: SecondCodings, signal }),
  });
  if (data === undefined || data.waiting === 0) return null;
  return (
    <p className="log-note">
      {counted(data.waiting, 'signaal van een collega wacht', 'signalen van collega’s wachten')} op
      een tweede oordeel. <Link to={{ pathname: '/nog-eens-taggen', search }}>Nog eens taggen</Link>
    </p>
  );
}
