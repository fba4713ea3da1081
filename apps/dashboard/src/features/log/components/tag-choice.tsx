import type { Term } from '@poolshoogte/vocabulary';
import { useId, useState, type ReactNode } from 'react';
import { isTaken, type TagOption } from '../tag-options';
import { Chip, Tick } from './chip';
import './tag-choice.css';

interface TagChoiceProps<Id extends string> {
  title: string;
  terms: readonly Term<Id>[];
  options: readonly TagOption<Id>[];
  /** One answer only: a choice closes the full list. */
  isSingle?: boolean;
  error: string | undefined;
  /** Why these are suggested, or that nothing is. */
  children: ReactNode;
  onPress: (id: Id) => void;
}

/** Suggested labels as chips; `anders` opens all of them with what they mean. */
export function TagChoice<Id extends string>(props: TagChoiceProps<Id>) {
  const { title, terms, options, isSingle = false, error, onPress } = props;
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();
  const listId = useId();
  const termOf = (id: Id) => terms.find((term) => term.id === id);

  return (
    <div className="log-tag" role="group" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <div>
        <div className="log-chips">
          {options.map(({ id, state }) => (
            <Chip key={id} state={state} onPress={() => onPress(id)}>
              {termOf(id)?.label.nl.toLowerCase() ?? id}
            </Chip>
          ))}
          <button
            type="button"
            className="log-chip log-chip--more"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'sluiten' : 'anders'}
          </button>
        </div>
        <p className="log-cause">{props.children}</p>
        {error !== undefined && (
          <p className="log-error" role="alert">
            {error}
          </p>
        )}
        <ul
          className="log-terms"
          id={listId}
          hidden={!isOpen}
          aria-label={`Alles bij ${title.toLowerCase()}`}
        >
          {isOpen &&
            terms.map(({ id, label, definition }) => {
              const taken = isTaken(options.find((option) => option.id === id)?.state);
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={taken}
                    onClick={() => {
                      onPress(id);
                      if (isSingle) setIsOpen(false);
                    }}
                  >
                    <span className="log-terms__tick">{taken && <Tick />}</span>
                    <span>
                      <b>{label.nl}</b>
                      <small>{definition.nl}</small>
                    </span>
                  </button>
                </li>
              );
            })}
        </ul>
      </div>
    </div>
  );
}
