import type { TaggingModel, Taggings } from '@poolshoogte/contracts';
import { Panel } from '../../../components/panel';
import { longMoment } from '../../../platform/dutch/moments';
import { counted } from '../../../platform/dutch/number-words';
import type { Place } from '../components/per-municipality';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { chooseModel, useTaggingChange } from './tagging-requests';

const STATE_WORDS: Record<TaggingModel['state'], string> = {
  proposed: 'wacht',
  live: 'geldt nu',
  refused: 'afgewezen',
  retired: 'geldt niet meer',
};

const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')}%`;

/** Every version there was, how it did, and why it holds or does not. */
export function VersionsPanel({
  taggings: { live, models },
  place,
}: {
  taggings: Taggings;
  place: Place;
}) {
  const change = useTaggingChange(chooseModel);
  const choose = (version: number) => {
    if (!change.isPending) change.mutate({ municipality: place.code, version });
  };
  return (
    <Panel title="Versies" failure="De versies konden niet worden getoond.">
      <p className="note">
        Elke nacht leert Poolshoogte opnieuw van de verbeteringen van {place.name}, en van die
        gemeente alleen. Een nieuwe versie geldt pas als zij niet slechter is op signalen die apart
        zijn gehouden. Woordenlijst: <span className="admin-code">{live.lexiconVersion}</span>.
      </p>
      <WhatFailed text={whatFailed(change.error)} />
      <ul className="admin-list tagging-list" aria-label="Versies">
        {models.map((model) => (
          <li key={model.version}>
            <h3>
              Versie {model.version} <span className="admin-soft">{STATE_WORDS[model.state]}</span>
            </h3>
            <p>{model.reason}</p>
            <p className="admin-soft">
              Gemaakt {longMoment(model.madeAt)} van {counted(model.lessons, 'signaal', 'signalen')}
              . {sayFigures(model)}
            </p>
            {model.isKept && model.state !== 'live' && (
              <button
                type="button"
                className="link-button"
                aria-label={`Laat versie ${String(model.version)} gelden`}
                onClick={() => choose(model.version)}
              >
                Laat deze gelden
              </button>
            )}
          </li>
        ))}
        <li>
          <h3>
            Zonder geleerde versie{' '}
            {live.modelVersion === 0 && <span className="admin-soft">geldt nu</span>}
          </h3>
          <p>De woordenlijst alleen, zoals zij is meegeleverd en door u is aangevuld.</p>
          {live.modelVersion !== 0 && (
            <button type="button" className="link-button" onClick={() => choose(0)}>
              Ga terug naar de woordenlijst alleen
            </button>
          )}
        </li>
      </ul>
    </Panel>
  );
}

function sayFigures({ figures, before }: TaggingModel): string {
  if (figures.items === 0) return 'Nog niet getoetst.';
  return `Getoetst op ${counted(figures.items, 'signaal', 'signalen')}: ${percent(figures.microF1)}, de versie van toen ${percent(before.microF1)}.`;
}
