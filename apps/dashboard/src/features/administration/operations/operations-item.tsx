import type { OperationsLevel } from '@poolshoogte/contracts';
import { LEVEL_WORDS, type Item } from './item';

/** How something does: a word, and a mark whose shape says the same. */
export function LevelMark({ level }: { level: OperationsLevel }) {
  return (
    <span className="ops-level" data-level={level}>
      <i aria-hidden="true" />
      {LEVEL_WORDS[level]}
    </span>
  );
}

/** One thing: how it does, what that means, and what to do when it is not fine. */
export function OperationsItem({ item: { title, level, says, means, next } }: { item: Item }) {
  return (
    <li className="ops-item" data-level={level}>
      <LevelMark level={level} />
      <div>
        <h3>{title}</h3>
        <p>{says}</p>
        <p className="admin-soft">{means}</p>
        {level !== 'fine' && (
          <p className="ops-next">
            <b>Wat te doen:</b> {next}
          </p>
        )}
      </div>
    </li>
  );
}
