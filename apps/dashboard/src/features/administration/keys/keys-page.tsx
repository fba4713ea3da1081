import type { IssuedServiceKey } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Panel } from '../../../components/panel';
import { Fetched } from '../components/fetched';
import { PerMunicipality, type Place } from '../components/per-municipality';
import { ShownOnce } from '../components/shown-once';
import { KeyRow } from './key-row';
import { keysQuery } from './key-requests';
import { NewKeyForm } from './new-key-form';

/** Sleutels: programs that may log, import or read for this municipality. */
export function KeysPage() {
  return <PerMunicipality>{(place) => <KeysOf place={place} />}</PerMunicipality>;
}

function KeysOf({ place }: { place: Place }) {
  const query = useQuery(keysQuery(place.code));
  const [issued, setIssued] = useState<IssuedServiceKey | null>(null);
  return (
    <Panel title="Sleutels voor programma’s" failure="De sleutels konden niet worden getoond.">
      <p className="note">
        Een programma, zoals een zaaksysteem, werkt met een sleutel in plaats van met een account
        van een mens. Geef elk programma een eigen sleutel en niet meer dan het nodig heeft.
      </p>
      {issued === null ? (
        <NewKeyForm municipality={place.code} onIssued={setIssued} />
      ) : (
        <ShownOnce
          title={`Sleutel van ${issued.key.name}`}
          value={issued.secret}
          warning="U ziet deze sleutel één keer: Poolshoogte bewaart alleen een vingerafdruk. Zet hem nu in het programma of in een wachtwoordkluis, niet in een e-mail."
          onDone={() => setIssued(null)}
        />
      )}
      <Fetched query={query} what="De sleutels">
        {({ keys }) =>
          keys.length === 0 ? (
            <p className="note">
              Er zijn nog geen sleutels. Niets heeft er een nodig om te beginnen.
            </p>
          ) : (
            <ul className="admin-list">
              {keys.map((key) => (
                <KeyRow key={key.id} serviceKey={key} place={place} onIssued={setIssued} />
              ))}
            </ul>
          )
        }
      </Fetched>
    </Panel>
  );
}
