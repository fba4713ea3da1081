import type { TaggingQuality, Taggings } from '@poolshoogte/contracts';
import { THEMES, termById } from '@poolshoogte/vocabulary';
import { useId, useState } from 'react';
import { Panel } from '../../../components/panel';
import { counted } from '../../../platform/dutch/number-words';
import type { Place } from '../components/per-municipality';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { setShare, useTaggingChange } from './tagging-requests';

interface Props {
  agreement: TaggingQuality['agreement'];
  settings: Taggings['settings'];
  place: Place;
}

const figure = (value: number | null): string =>
  value === null ? '–' : value.toFixed(2).replace('.', ',');

/** How far two colleagues agree who did not see each other's themes: more than that no machine can do. */
export function AgreementPanel({ agreement: { pairs, perTheme }, settings, place }: Props) {
  return (
    <Panel title="Zijn collega’s het eens?" failure="De cijfers konden niet worden getoond.">
      <p className="note">
        Een deel van de signalen krijgt van een tweede collega nog eens thema’s, zonder de eerste te
        zien. Waar mensen het niet eens zijn, kan een voorstel ook niet goed zijn.
      </p>
      <ShareForm share={settings.secondCodingShare} place={place} />
      {pairs === 0 ? (
        <p className="note">Er is nog geen signaal twee keer getagd.</p>
      ) : (
        <div className="scroll-table" role="region" aria-label="Overeenstemming" tabIndex={0}>
          <table className="rows">
            <caption>{counted(pairs, 'signaal', 'signalen')} twee keer getagd</caption>
            <thead>
              <tr>
                <th scope="col">Thema</th>
                <th scope="col" className="number">
                  beiden
                </th>
                <th scope="col" className="number">
                  één van beiden
                </th>
                <th scope="col" className="number">
                  kappa
                </th>
                <th scope="col" className="number">
                  alfa
                </th>
              </tr>
            </thead>
            <tbody>
              {perTheme.map(({ theme, both, one, kappa, alpha }) => (
                <tr key={theme}>
                  <th scope="row">{termById(THEMES, theme).label.nl}</th>
                  <td className="number">{both}</td>
                  <td className="number">{one}</td>
                  <td className="number">{figure(kappa)}</td>
                  <td className="number">{figure(alpha)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="admin-soft">
        1 is altijd eens, 0 is niet vaker dan bij toeval. Vanaf 0,67 is het bruikbaar, vanaf 0,80
        goed (Krippendorff). Bij weinig signalen zegt het getal weinig.
      </p>
    </Panel>
  );
}

function ShareForm({ share, place }: { share: number; place: Place }) {
  const id = useId();
  const [given, setGiven] = useState(String(share));
  const change = useTaggingChange(setShare);
  const wanted = Number(given);
  const isPossible = given !== '' && Number.isInteger(wanted) && wanted >= 0 && wanted <= 50;
  return (
    <form
      className="admin-filter"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible && !change.isPending)
          change.mutate({ municipality: place.code, secondCodingShare: wanted });
      }}
    >
      <label htmlFor={id}>Deel van de signalen, in procenten (0 tot 50)</label>
      <input
        id={id}
        className="admin-input tagging-share"
        inputMode="numeric"
        value={given}
        aria-invalid={!isPossible}
        onChange={({ target }) => setGiven(target.value.trim())}
      />
      <button type="submit" className="button" aria-disabled={change.isPending || !isPossible}>
        Bewaar
      </button>
      <span role="status">{change.isSuccess && 'Bewaard.'}</span>
      <WhatFailed text={whatFailed(change.error)} />
    </form>
  );
}
