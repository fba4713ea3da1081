import { useQuery } from '@tanstack/react-query';
import { Fetched } from '../components/fetched';
import { PerMunicipality, type Place } from '../components/per-municipality';
import { AgreementPanel } from './agreement-panel';
import { CorrectionsPanel } from './corrections-panel';
import { QualityPanel } from './quality-panel';
import { correctionsQuery, qualityQuery, taggingsQuery, wordsQuery } from './tagging-requests';
import { TryPanel } from './try-panel';
import { VersionsPanel } from './versions-panel';
import { WordsPanel } from './words-panel';
import './tagging.css';

/** Taggen: how good suggestions are, what they learn from, and which version of them holds. */
export function TaggingPage() {
  return <PerMunicipality>{(place) => <TaggingOf place={place} />}</PerMunicipality>;
}

function TaggingOf({ place }: { place: Place }) {
  const taggings = useQuery(taggingsQuery(place.code));
  const quality = useQuery(qualityQuery(place.code));
  const corrections = useQuery(correctionsQuery(place.code));
  const words = useQuery(wordsQuery(place.code));
  return (
    <div className="tagging">
      <div>
        <Fetched query={quality} what="De cijfers">
          {(given) => <QualityPanel quality={given} />}
        </Fetched>
        <Fetched query={corrections} what="De verbeteringen">
          {(log) => <CorrectionsPanel log={log} place={place} />}
        </Fetched>
      </div>
      <div>
        <Fetched query={taggings} what="De versies">
          {(given) => (
            <>
              <TryPanel taggings={given} place={place} />
              <VersionsPanel taggings={given} place={place} />
              {quality.data !== undefined && (
                <AgreementPanel
                  agreement={quality.data.agreement}
                  settings={given.settings}
                  place={place}
                />
              )}
            </>
          )}
        </Fetched>
        <Fetched query={words} what="De woorden">
          {(given) => <WordsPanel words={given} place={place} />}
        </Fetched>
      </div>
    </div>
  );
}
