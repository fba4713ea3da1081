import { useRef, useState } from 'react';
import type { KernDecision } from '../kern-decision';
import { KERN_REASON, kernOptions } from '../kern-options';
import type { SearchableKern } from '../kern-search';
import { Chip } from './chip';
import { KernSearch } from './kern-search';

interface KernChoiceProps {
  decision: KernDecision;
  named: readonly string[];
  recent: readonly string[];
  /** `null` while the kernen are fetched or could not be. */
  kernen: readonly SearchableKern[] | null;
  hasFailed: boolean;
  isTextEmpty: boolean;
  error: string | undefined;
  onChoose: (code: string | null) => void;
  onRelease: () => void;
  onRetry: () => void;
}

export function KernChoice(props: KernChoiceProps) {
  const { decision, named, recent, kernen, error, onChoose, onRelease } = props;
  const [isSearching, setIsSearching] = useState(false);
  const searchButton = useRef<HTMLButtonElement>(null);
  const closeSearch = () => {
    setIsSearching(false);
    searchButton.current?.focus();
  };
  const isUnknown = decision.reason === 'unknown';
  const reason =
    decision.reason === 'none' && props.isTextEmpty ? '' : KERN_REASON[decision.reason];

  return (
    <div
      className="log-field"
      role="group"
      aria-labelledby="log-kern"
      aria-describedby={error === undefined ? 'log-kern-reason' : 'log-kern-reason log-kern-error'}
    >
      <div className="log-label">
        <h2 id="log-kern">Kern</h2>
        <span id="log-kern-reason">{reason}</span>
      </div>
      {props.hasFailed && <KernenFailed onRetry={props.onRetry} />}
      <div className="log-chips">
        {kernOptions(decision, { named, recent, kernen: kernen ?? [] }).map(
          ({ code, name, state }) => (
            <Chip
              key={code}
              state={state}
              onPress={() => (state === 'chosen' ? onRelease() : onChoose(code))}
            >
              {name}
            </Chip>
          ),
        )}
        <button
          type="button"
          className="log-chip log-chip--more"
          ref={searchButton}
          aria-expanded={isSearching}
          disabled={kernen === null}
          onClick={() => setIsSearching(!isSearching)}
        >
          Zoek kern
        </button>
        <Chip
          state={isUnknown ? 'chosen' : 'off'}
          onPress={() => (isUnknown ? onRelease() : onChoose(null))}
        >
          Weet ik niet
        </Chip>
      </div>
      {isSearching && kernen !== null && (
        <KernSearch
          kernen={kernen}
          onClose={closeSearch}
          onChoose={(code) => {
            onChoose(code);
            closeSearch();
          }}
        />
      )}
      {error !== undefined && (
        <p className="log-error" role="alert" id="log-kern-error">
          {error}
        </p>
      )}
    </div>
  );
}

function KernenFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <p className="log-note">
      De lijst met kernen kon niet worden opgehaald. Vastleggen kan wel: een kern in de tekst wordt
      herkend.{' '}
      <button type="button" className="link-button" onClick={onRetry}>
        Probeer opnieuw
      </button>
    </p>
  );
}
