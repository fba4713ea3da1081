import type { FeedItem } from '@poolshoogte/contracts';
import type { ReactNode } from 'react';
import { MaskedText } from '../../../components/masked-text';
import { SourceIcon } from '../../../components/source-icon';
import { entryTime } from '../../../platform/dutch/moments';

interface Props {
  item: FeedItem;
  kernName: string;
  today: string;
  isNew: boolean;
  /** What it is about, and the way to change that. */
  themes: ReactNode;
  /** In the place of the text, for who sees figures by default. */
  instead: ReactNode;
  /** How often it was heard again. */
  event: ReactNode;
}

/** One signal: when, from where, about what, and the masked text for who may see it at once. */
export function FeedRow({ item, kernName, today, isNew, themes, instead, event }: Props) {
  return (
    <li className={isNew ? 'feed__row is-new' : 'feed__row'}>
      <time dateTime={item.listedAt}>{entryTime(item.listedAt, today)}</time>
      <div>
        <div className="feed__meta">
          <SourceIcon kind={item.sourceKind} />
          <b>{kernName}</b>
          {isNew && <span className="new-word">nieuw</span>}
          {themes}
        </div>
        {item.text === null ? (
          instead
        ) : (
          <p className="feed__text">
            <MaskedText text={item.text} />
          </p>
        )}
        {event}
      </div>
    </li>
  );
}
