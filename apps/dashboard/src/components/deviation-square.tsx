/** The square that ties a row, the map and the sentence together; the words stand beside it. */
export function DeviationSquare({ mark }: { mark: string }) {
  return <span className="square" data-dev={mark} aria-hidden="true" />;
}
