import { useQuery } from '@tanstack/react-query';
import { PageMessage } from '../../components/page-message';
import { Waiting } from '../../components/waiting';
import { OfflineError } from '../../platform/api/api-client';
import { themeComparisonQuery } from './api/theme-comparison-query';
import { Comparison } from './components/comparison';
import { useView } from './use-view';
import './comparison.css';

/** `/vergelijken`: themes in all municipalities, beside each other and never ranked. */
export function ComparisonPage() {
  const [view, show] = useView();
  const { data, error, isError, isPlaceholderData, refetch } = useQuery(
    themeComparisonQuery(view.weeks),
  );
  return (
    <div className="comparison">
      {data !== undefined && (
        <Comparison
          comparison={data}
          view={view}
          show={show}
          isOutdated={isError}
          isChanging={isPlaceholderData}
        />
      )}
      {data === undefined && !isError && (
        <>
          <h1 className="vh">Vergelijken</h1>
          <Waiting>De vergelijking wordt opgehaald.</Waiting>
        </>
      )}
      {data === undefined && isError && (
        <NoComparison isOffline={error instanceof OfflineError} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

function NoComparison({ isOffline, onRetry }: { isOffline: boolean; onRetry: () => void }) {
  return isOffline ? (
    <PageMessage title="Geen verbinding" onRetry={onRetry}>
      De vergelijking verschijnt zodra Poolshoogte weer te bereiken is.
    </PageMessage>
  ) : (
    <PageMessage title="De vergelijking kon niet worden opgehaald" onRetry={onRetry}>
      Er is niets verloren.
    </PageMessage>
  );
}
