/** Id of the hatch that means silence; drawn once a page by `HatchPattern`. */
export const HATCH_FILL = 'url(#stilte)';

/** The hatch, available to every drawing on the page. */
export function HatchPattern() {
  return (
    <svg className="definitions" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="stilte"
          className="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" />
          <line x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
    </svg>
  );
}
