import { SIGNAL_TEXT_MAX, type Taggings } from '@poolshoogte/contracts';
import { maskText, normaliseInput } from '@poolshoogte/privacy';
import { tagText, type TagOptions, type Tagging } from '@poolshoogte/tagging';
import { THEMES, termById } from '@poolshoogte/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { MaskedText } from '../../../components/masked-text';
import { Panel } from '../../../components/panel';
import { tagOptionsOf } from '../../../platform/tagging/tagger-query';
import type { Place } from '../components/per-municipality';
import { Fetched } from '../components/fetched';
import { versionQuery } from './tagging-requests';

const CONFIDENCE = { low: 'onzeker', medium: 'redelijk zeker', high: 'zeker' } as const;

/** A text of one's own, tagged in this browser by two versions; nothing of it is sent or kept. */
export function TryPanel({
  taggings: { live, models },
  place,
}: {
  taggings: Taggings;
  place: Place;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const others = models.filter(({ version, isKept }) => isKept && version !== live.modelVersion);
  const [other, setOther] = useState(
    others.find(({ state }) => state === 'proposed')?.version ?? others[0]?.version ?? 0,
  );
  const settled = useDeferredValue(text);
  const masked = useMemo(
    () => maskText(normaliseInput(settled.slice(0, SIGNAL_TEXT_MAX))).text,
    [settled],
  );
  const versions = [live.modelVersion, ...(other === live.modelVersion ? [] : [other])];
  return (
    <Panel title="Probeer een tekst" failure="Proberen lukte niet.">
      <p className="note">
        De tekst blijft in deze browser: er wordt niets verstuurd en niets bewaard. Gebruik een
        verzonnen zin.
      </p>
      <label htmlFor={id} className="tagging-sub">
        Tekst
      </label>
      <textarea
        id={id}
        className="admin-input tagging-text"
        rows={3}
        maxLength={SIGNAL_TEXT_MAX}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {others.length > 0 && (
        <p className="tagging-choice">
          <label htmlFor={`${id}-other`}>Vergelijk met</label>
          <select
            id={`${id}-other`}
            className="select"
            value={other}
            onChange={({ target }) => setOther(Number(target.value))}
          >
            {others.map(({ version }) => (
              <option key={version} value={version}>
                versie {version}
              </option>
            ))}
            <option value={0}>de woordenlijst alleen</option>
          </select>
        </p>
      )}
      {masked !== '' && (
        <>
          <p className="tagging-masked">
            <MaskedText text={masked} />
          </p>
          <div className="tagging-tried">
            {versions.map((version) => (
              <Tried
                key={version}
                title={titleOf(version, live.modelVersion)}
                version={version}
                masked={masked}
                place={place}
              />
            ))}
          </div>
        </>
      )}
    </Panel>
  );
}

function titleOf(version: number, live: number): string {
  const name = version === 0 ? 'De woordenlijst alleen' : `Versie ${String(version)}`;
  return version === live ? `${name}, geldt nu` : name;
}

interface TriedProps {
  title: string;
  version: number;
  masked: string;
  place: Place;
}

function Tried({ title, version, masked, place }: TriedProps) {
  const query = useQuery(versionQuery(place.code, version));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Fetched query={query} what="De gegevens van deze versie">
        {({ tagger }) => <TriedThemes options={tagOptionsOf(tagger)} masked={masked} />}
      </Fetched>
    </section>
  );
}

function TriedThemes({ options, masked }: { options: TagOptions; masked: string }) {
  const { themes }: Tagging = tagText(masked, options);
  if (themes.length === 0) return <p className="admin-soft">Geen thema.</p>;
  return (
    <ul>
      {themes.map(({ id, confidence, evidence }) => (
        <li key={id}>
          <b>{termById(THEMES, id).label.nl}</b>, {CONFIDENCE[confidence]}
          {evidence.length > 0 && (
            <span className="admin-soft">
              {' '}
              door{' '}
              {[...new Set(evidence.map((words) => words.text))].map((word, index) => (
                <span key={word}>
                  {index > 0 && ', '}
                  <q>{word}</q>
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
