import type { Municipality } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { problemText } from '../../../platform/api/problem-text';
import { counted, formatNumber } from '../../../platform/dutch/number-words';
import { activateMunicipality } from '../api/start-requests';

interface MunicipalityChoiceProps {
  /** In alphabetical order. */
  available: readonly Municipality[];
  onActivated: (code: string) => void;
}

/** The municipalities that come along with the product and are not in use here yet. */
export function MunicipalityChoice({ available, onActivated }: MunicipalityChoiceProps) {
  const [code, setCode] = useState('');
  const id = useId();
  const queries = useQueryClient();
  const activate = useMutation({
    mutationFn: (chosen: string) => activateMunicipality(chosen),
    networkMode: 'always',
    onSuccess: async (_answer, chosen) => {
      // Who takes a municipality into use is its first administrator.
      await queries.invalidateQueries({ queryKey: ['session'] });
      await queries.invalidateQueries({ queryKey: ['municipalities'] });
      await queries.invalidateQueries({ queryKey: ['installation'] });
      onActivated(chosen);
    },
  });
  const chosen = available.find((municipality) => municipality.code === code);
  return (
    <form
      className="start-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined && !activate.isPending) activate.mutate(chosen.code);
      }}
    >
      <label htmlFor={id}>Gemeente</label>
      <select
        id={id}
        className="select"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      >
        <option value="">Kies een gemeente</option>
        {available.map((municipality) => (
          <option key={municipality.code} value={municipality.code}>
            {municipality.name}
          </option>
        ))}
      </select>
      {chosen !== undefined && <p className="start-note">{describe(chosen)}</p>}
      {activate.isError && (
        <p className="problem" role="alert">
          {problemText(
            activate.error,
            'Geen verbinding. Er is niets veranderd; probeer het zo weer.',
          )}
        </p>
      )}
      <button
        type="submit"
        className="button button--primary"
        disabled={chosen === undefined}
        aria-disabled={activate.isPending}
      >
        {activate.isPending ? 'Bezig' : `Begin met ${chosen?.name ?? 'deze gemeente'}`}
      </button>
    </form>
  );
}

function describe({ kernCount, population, populationYear }: Municipality): string {
  const kernen = counted(kernCount, 'kern', 'kernen');
  if (population === null) return `${kernen}, aantal inwoners onbekend.`;
  const year = populationYear === null ? '' : ` (${String(populationYear)})`;
  return `${kernen}, ${formatNumber(population)} inwoners${year}.`;
}
