import type { LexiconChanges, NewLexiconChange } from '@poolshoogte/contracts';
import { THEMES, termById } from '@poolshoogte/vocabulary';

interface Props {
  proposals: LexiconChanges['proposals'];
  onDecide: (decision: Omit<NewLexiconChange, 'municipality'>) => void;
}

/** Words that corrections point to; a person decides. */
export function ProposalList({ proposals, onDecide }: Props) {
  return (
    <>
      <h3 className="tagging-sub">Voorgesteld, omdat het in verbeteringen terugkomt</h3>
      <ul className="admin-list tagging-list" aria-label="Voorgestelde woorden">
        {proposals.map(({ theme, word, withTheme, signals }) => {
          const about = termById(THEMES, theme).label.nl;
          return (
            <li key={`${theme} ${word}`}>
              <q>{word}</q> bij {about.toLowerCase()}{' '}
              <span className="admin-soft">
                in {withTheme} van de {signals} verbeterde signalen met dit woord
              </span>
              <span className="admin-actions">
                <button
                  type="button"
                  className="button"
                  aria-label={`Neem ${word} op bij ${about}`}
                  onClick={() => onDecide({ kind: 'add', theme, word })}
                >
                  Neem op
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={`Wijs ${word} bij ${about} af`}
                  onClick={() => onDecide({ kind: 'decline', theme, word })}
                >
                  Wijs af
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
