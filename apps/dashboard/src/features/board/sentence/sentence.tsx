import type { Board } from '@poolshoogte/contracts';
import { Fragment } from 'react';
import { KernLink } from '../kern-link';
import { boardSentence } from './board-sentence';

interface Props {
  board: Board;
  names: ReadonlyMap<string, string>;
  /** Clock time of the board when it is too old to speak of now. */
  at: string | undefined;
}

/** The sentence that opens the page; the kernen in it are links in the colour of the map. */
export function Sentence({ board, names, at }: Props) {
  const parts = boardSentence(board, at === undefined ? { names } : { names, at });
  return (
    <h1 className="lede">
      {parts.map((part, index) =>
        part.kind === 'text' ? (
          <Fragment key={index}>{part.text}</Fragment>
        ) : (
          <KernLink key={part.code} className="kern" code={part.code} mark={part.mark}>
            {part.name}
          </KernLink>
        ),
      )}
    </h1>
  );
}
