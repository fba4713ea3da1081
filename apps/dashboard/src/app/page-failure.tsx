import { PageMessage } from '../components/page-message';

/** When a whole page cannot be shown, for instance because its files did not arrive. */
export function PageFailure() {
  return (
    <div className="page">
      <PageMessage
        title="Deze pagina kon niet worden geopend"
        onRetry={() => window.location.reload()}
      >
        Wat al is vastgelegd, blijft bewaard.
      </PageMessage>
    </div>
  );
}

/** An address that does not exist. */
export function UnknownPage() {
  return (
    <PageMessage title="Deze pagina bestaat niet">
      Controleer het adres, of kies een pagina in het menu.
    </PageMessage>
  );
}
