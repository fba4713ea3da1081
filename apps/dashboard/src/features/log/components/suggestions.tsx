import { DRIVERS, PHASES, THEMES, type PhaseId } from '@poolshoogte/vocabulary';
import type { ReactNode } from 'react';
import type { Draft, DraftChange } from '../draft';
import type { FieldErrors } from '../field-errors';
import type { Cause, Reading } from '../reading';
import { isTaken, phaseOptions, tagOptions, toggleTag } from '../tag-options';
import { Causes } from './causes';
import { SecondOpinion } from './second-opinion';
import { TagChoice } from './tag-choice';
import './suggestions.css';

interface SuggestionsProps {
  municipality: string;
  draft: Draft;
  reading: Reading | null;
  errors: FieldErrors;
  onChange: (change: DraftChange) => void;
}

/** Theme, driver and phase as the text suggests them, changed by a tap. */
export function Suggestions({ municipality, draft, reading, errors, onChange }: SuggestionsProps) {
  const tagging = reading?.tagging;
  const suggestedPhase: PhaseId = tagging?.phase.id ?? 'onbekend';
  const themes = tagOptions(ids(tagging?.themes), draft.themes, 'suggested');
  const drivers = tagOptions(ids(tagging?.drivers), draft.drivers, 'offered');
  const phases = phaseOptions(suggestedPhase, draft.phase);
  const causesOf = (wanted: readonly string[]): Cause[] =>
    wanted.flatMap((id) => reading?.causes.get(id) ?? []);

  if (draft.text.trim() === '') {
    return (
      <p className="log-note">
        Zodra u schrijft, staat hier een voorstel voor thema, voedingsbodem en fase.
      </p>
    );
  }
  return (
    <section className="log-suggestions" aria-labelledby="log-suggestions-title">
      <div className="log-label">
        <h2 id="log-suggestions-title">Voorstel</h2>
        <span>klopt het niet? tik iets anders</span>
      </div>
      <TagChoice
        title="Thema"
        terms={THEMES}
        options={themes}
        error={errors.themes}
        onPress={(id) => onChange({ type: 'themesChosen', themes: toggleTag(themes, id) })}
      >
        {because(causesOf(ids(tagging?.themes)), 'geen thema herkend in de tekst')}
      </TagChoice>
      {reading !== null && (
        <SecondOpinion
          municipality={municipality}
          masked={reading.masked}
          themes={themes}
          onTake={(id) => onChange({ type: 'themesChosen', themes: toggleTag(themes, id) })}
        />
      )}
      <TagChoice
        title="Voedingsbodem"
        terms={DRIVERS}
        options={drivers}
        error={errors.drivers}
        onPress={(id) => onChange({ type: 'driversChosen', drivers: toggleTag(drivers, id) })}
      >
        {because(causesOf(ids(tagging?.drivers)), 'geen voedingsbodem herkend in de tekst')}
        {drivers.some(({ state }) => state === 'offered') && '; telt pas mee als u tikt'}
      </TagChoice>
      <TagChoice
        title="Fase"
        terms={PHASES}
        options={phases}
        isSingle
        error={errors.phase}
        onPress={(phase) => onChange({ type: 'phaseChosen', phase })}
      >
        {because(causesOf([suggestedPhase]), 'te weinig houvast in de tekst voor een voorstel')}
        {phases.some(({ id, state }) => id !== 'onbekend' && !isTaken(state) && state !== 'off') &&
          '; telt pas mee als u tikt'}
      </TagChoice>
    </section>
  );
}

const ids = <Id extends string>(suggestions: readonly { id: Id }[] | undefined): Id[] =>
  (suggestions ?? []).map(({ id }) => id);

function because(causes: readonly Cause[], otherwise: string): ReactNode {
  return causes.length === 0 ? otherwise : <Causes causes={causes} />;
}
