import { SOURCE_KINDS, type SourceKindId } from '@poolshoogte/vocabulary';
import { SourceIcon } from '../../../components/source-icon';
import './source-kind-choice.css';

interface SourceKindChoiceProps {
  sourceKind: SourceKindId;
  error: string | undefined;
  onChoose: (sourceKind: SourceKindId) => void;
}

export function SourceKindChoice({ sourceKind, error, onChoose }: SourceKindChoiceProps) {
  return (
    <fieldset
      className="log-field"
      aria-describedby={error === undefined ? undefined : 'log-kind-error'}
    >
      <legend className="log-label">Waar kwam het vandaan?</legend>
      <div className="log-segments">
        {SOURCE_KINDS.map(({ id, label, definition }) => (
          <label key={id} title={definition.nl}>
            <input
              type="radio"
              className="vh"
              name="log-source-kind"
              checked={id === sourceKind}
              onChange={() => onChoose(id)}
            />
            {/* The word beside it says the same. */}
            <span aria-hidden="true">
              <SourceIcon kind={id} />
            </span>
            {label.nl.toLowerCase()}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className="log-error" role="alert" id="log-kind-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
