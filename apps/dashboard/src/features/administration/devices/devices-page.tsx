import type { IssuedDevice } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Panel } from '../../../components/panel';
import { longMoment } from '../../../platform/dutch/moments';
import { Fetched } from '../components/fetched';
import { PerMunicipality, type Place } from '../components/per-municipality';
import { ShownOnce } from '../components/shown-once';
import { DeviceRow } from './device-row';
import { devicesQuery } from './device-requests';
import { NewDeviceForm } from './new-device-form';

/** Wandschermen: screens that show the board of this municipality and can do nothing else. */
export function DevicesPage() {
  return <PerMunicipality>{(place) => <DevicesOf place={place} />}</PerMunicipality>;
}

function DevicesOf({ place }: { place: Place }) {
  const query = useQuery(devicesQuery(place.code));
  const [issued, setIssued] = useState<IssuedDevice | null>(null);
  return (
    <Panel title="Wandschermen" failure="De wandschermen konden niet worden getoond.">
      <p className="note">
        Een wandscherm toont alleen het bord van {place.name}: plaatsen, onderwerpen en aantallen,
        nooit een tekst. Wie langsloopt, kan er niets mee doen.
      </p>
      {issued === null ? (
        <NewDeviceForm municipality={place.code} onIssued={setIssued} />
      ) : (
        <ShownOnce
          title={`Koppellink van ${issued.device.name}`}
          value={new URL(issued.path, window.location.origin).href}
          warning={`Open deze link op het scherm zelf, uiterlijk ${longMoment(issued.validUntil)}. Zij werkt één keer en u ziet haar alleen nu.`}
          onDone={() => setIssued(null)}
        />
      )}
      <Fetched query={query} what="De wandschermen">
        {({ devices }) =>
          devices.length === 0 ? (
            <p className="note">Er is nog geen wandscherm.</p>
          ) : (
            <ul className="admin-list">
              {devices.map((device) => (
                <DeviceRow key={device.id} device={device} place={place} />
              ))}
            </ul>
          )
        }
      </Fetched>
    </Panel>
  );
}
