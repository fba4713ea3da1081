import type { Device } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmedButton } from '../../../components/confirmed-button';
import { longMoment } from '../../../platform/dutch/moments';
import type { Place } from '../components/per-municipality';
import { whatFailed } from '../components/what-failed';
import { removeDevice } from './device-requests';

interface Props {
  device: Device;
  place: Place;
}

/** One screen: where, whether it is linked, and the way to cut it off. */
export function DeviceRow({ device, place }: Props) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeDevice(device.id, place.code),
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries({ queryKey: ['devices'] }),
  });
  return (
    <li>
      <h3>{device.name}</h3>
      <p className="admin-soft">
        {stateOf(device)} Aangemaakt {longMoment(device.createdAt)}. In het toegangslogboek heet dit
        scherm {device.pseudonym}.
      </p>
      {device.state !== 'removed' && (
        <div className="admin-actions">
          <ConfirmedButton
            action="Verwijderen"
            label={`Wandscherm ${device.name} verwijderen`}
            question={
              <p>
                Het scherm toont dan meteen niets meer. Het opnieuw koppelen kan met een nieuw
                wandscherm en een nieuwe link.
              </p>
            }
            yes="Ja, verwijder"
            no="Nee, laat hangen"
            isPending={remove.isPending}
            problem={whatFailed(remove.error)}
            onYes={() => remove.mutate()}
          />
        </div>
      )}
    </li>
  );
}

function stateOf({ state, lastSeenAt }: Device): string {
  if (state === 'removed') return 'Verwijderd.';
  if (state === 'waiting') return 'Wacht tot de link op het scherm wordt geopend.';
  return lastSeenAt === null ? 'Gekoppeld.' : `Gekoppeld, laatst gezien ${longMoment(lastSeenAt)}.`;
}
