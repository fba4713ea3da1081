import { useInfiniteQuery } from '@tanstack/react-query';
import { Failure } from '../../../components/panel-boundary';
import { Waiting } from '../../../components/waiting';
import { problemText } from '../../../platform/api/problem-text';
import { longDay } from '../../../platform/dutch/moments';
import { AlertLink } from '../alert-link';
import { AlertLine } from '../alert-summary';
import { nextStepOf, placeOf, reasonOf, themeOf } from '../alert-words';
import { type AlertFilter, fetchAlerts } from '../api/alert-requests';

interface Props {
  municipality: string;
  filter: AlertFilter;
  names: ReadonlyMap<string, string>;
}

/** Alerts, newest first; a press brings older ones. */
export function AlertList({ municipality, filter, names }: Props) {
  const query = useInfiniteQuery({
    queryKey: ['alerts', 'list', municipality, filter],
    queryFn: ({ pageParam, signal }) => fetchAlerts(municipality, filter, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextBefore }) => nextBefore,
    staleTime: 0,
  });
  if (query.data === undefined) {
    if (!query.isError) return <Waiting>De attenties worden opgehaald.</Waiting>;
    return (
      <Failure
        message={problemText(query.error, 'De attenties konden niet worden opgehaald.')}
        onRetry={() => void query.refetch()}
      />
    );
  }
  const alerts = query.data.pages.flatMap((page) => page.alerts);
  if (alerts.length === 0) return <p className="note">{nothing(filter)}</p>;
  return (
    <>
      <ul className="alerts-list">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <AlertLine alert={alert} />
            <h3>
              <AlertLink id={alert.id}>
                {placeOf(alert, names)}: {themeOf(alert)}
              </AlertLink>
            </h3>
            <p>{reasonOf(alert)}</p>
            <p className="alert-soft">
              Begonnen op {longDay(alert.startedOn)}. {nextStepOf(alert.state)}
            </p>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <button
          type="button"
          className="button"
          aria-disabled={query.isFetchingNextPage}
          onClick={() => {
            if (!query.isFetchingNextPage) void query.fetchNextPage();
          }}
        >
          {query.isFetchingNextPage ? 'Bezig' : 'Toon oudere'}
        </button>
      )}
    </>
  );
}

function nothing({ which, theme, kern }: AlertFilter): string {
  if (theme !== undefined || kern !== undefined) {
    return 'Met deze keuze is er geen attentie. Kies alle thema’s of alle kernen om meer te zien.';
  }
  if (which === 'open') {
    return 'Er staat geen attentie open. Stilte in een kern is geen rust: kijk hieronder of er wordt geluisterd.';
  }
  return 'Er is nog geen attentie afgesloten.';
}
