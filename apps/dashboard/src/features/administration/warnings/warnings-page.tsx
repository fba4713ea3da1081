import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../../components/panel';
import { formatNumber } from '../../../platform/dutch/number-words';
import { Fetched } from '../components/fetched';
import { PerMunicipality, type Place } from '../components/per-municipality';
import { SettingsForm } from './settings-form';
import { alertSettingsQuery } from './warning-requests';

/** Waarschuwen: when there are alerts; a change is only kept after looking at what it would have given. */
export function WarningsPage() {
  return <PerMunicipality>{(place) => <WarningsOf place={place} />}</PerMunicipality>;
}

function WarningsOf({ place }: { place: Place }) {
  const query = useQuery(alertSettingsQuery(place.code));
  return (
    <Panel title="Wanneer er een attentie komt" failure="De instelling kon niet worden getoond.">
      <p className="note">
        Minder valse meldingen betekent ook: later, en vaker niets als er wel iets is. Reken een
        instelling daarom eerst terug op uw eigen geschiedenis. Elke wijziging komt in het
        toegangslogboek.
      </p>
      <Fetched query={query} what="De instelling">
        {(answer) => (
          <>
            <p className="admin-verdict">
              Nu: hoogstens {formatNumber(answer.settings.falsePerKernYear)}{' '}
              {answer.settings.falsePerKernYear === 1 ? 'valse melding' : 'valse meldingen'} per
              kern per jaar, vanaf {formatNumber(answer.settings.minimumSignals)} signalen.
            </p>
            <SettingsForm key={answer.version} place={place} answer={answer} />
          </>
        )}
      </Fetched>
    </Panel>
  );
}
