import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '../platform/installation/installation-queries';
import { useMunicipality, useOwnMunicipalities } from '../platform/municipality/use-municipality';

/** Which municipality the page is about; plain text when there is no other. */
export function MunicipalitySelect() {
  const { municipality, setMunicipality } = useMunicipality();
  const { data } = useQuery(municipalitiesQuery);
  const active = useOwnMunicipalities(data)?.filter(({ state }) => state === 'active') ?? [];
  if (active.length < 2 && municipality !== null) {
    return <span className="mast__place">{municipality.name}</span>;
  }
  if (active.length === 0) return null;
  return (
    <select
      className="mast__select"
      aria-label="Gemeente"
      value={municipality?.code ?? ''}
      onChange={(event) => setMunicipality(event.target.value)}
    >
      {municipality === null && <option value="">Kies een gemeente</option>}
      {active.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
