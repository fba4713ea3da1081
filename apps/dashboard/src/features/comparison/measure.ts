import { SUPPRESS_BELOW, type ComparisonCell, type ThemeComparison } from '@poolshoogte/contracts';
import { counted, formatNumber } from '../../platform/dutch/number-words';

/** What the figures in the table say. */
export const MEASURES = [
  { id: 'per-1000', label: 'per 1.000 inwoners' },
  { id: 'aantallen', label: 'aantallen' },
  { id: 'aandeel', label: 'aandeel van wat is vastgelegd' },
] as const;
export type MeasureId = (typeof MEASURES)[number]['id'];

/** Under this many logged signals a percentage says more than there is. */
const PERCENTAGE_FROM = 50;

const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export type ComparedMunicipality = ThemeComparison['municipalities'][number];

/** One figure: what stands in the cell, and everything behind it in words. */
export interface Figure {
  text: string;
  /** `none`: too few to show, or not to be computed. Never a zero. */
  tone: 'figure' | 'none';
  /** Some blocks of four weeks had too few to show and are not in it. */
  isAtLeast: boolean;
  behind: string;
}

/** Before a figure that is at least this much. */
export const AT_LEAST = '≥ ';

const TOO_FEW = `< ${String(SUPPRESS_BELOW)}`;

/** One decimal, with a comma. */
export function oneDecimal(value: number): string {
  return ONE_DECIMAL.format(value);
}

function share(cell: ComparisonCell, logged: number | null): string | null {
  if (cell.shareOfLogged === null || cell.count === null || logged === null) return null;
  if (logged < PERCENTAGE_FROM) return `${formatNumber(cell.count)} van ${formatNumber(logged)}`;
  return `${String(Math.round(cell.shareOfLogged * 100))}%`;
}

/** The figure of one cell in one measure. */
export function figureOf(
  cell: ComparisonCell,
  municipality: ComparedMunicipality,
  measure: MeasureId,
): Figure {
  if (cell.count === null) {
    return {
      text: TOO_FEW,
      tone: 'none',
      isAtLeast: false,
      behind: `te weinig om te tonen: in vier weken minder dan ${String(SUPPRESS_BELOW)} signalen, of minder dan ${String(SUPPRESS_BELOW)} over iets anders`,
    };
  }
  const rate = cell.ratePer1000 === null ? null : oneDecimal(cell.ratePer1000);
  const ofLogged = share(cell, municipality.logged);
  const isAtLeast = cell.suppressedBlocks > 0;
  const behind = [
    (isAtLeast ? 'ten minste ' : '') + counted(cell.count, 'signaal', 'signalen'),
    rate === null ? 'aantal inwoners onbekend' : `${rate} per 1.000 inwoners`,
    ...(ofLogged === null ? [] : [`${ofLogged} van ${ofWhat(municipality)}`]),
    ...(isAtLeast ? [notIn(cell.suppressedBlocks)] : []),
  ].join(', ');
  const text = { 'per-1000': rate, aantallen: formatNumber(cell.count), aandeel: ofLogged }[
    measure
  ];
  if (text === null) return { text: '–', tone: 'none', isAtLeast: false, behind };
  // A share of a whole that is not complete itself may be too high as well as too low.
  const isWhole = measure !== 'aandeel' || municipality.suppressedBlocks === 0;
  return { text, tone: 'figure', isAtLeast: isAtLeast && isWhole, behind };
}

function ofWhat({ suppressedBlocks }: ComparedMunicipality): string {
  return suppressedBlocks === 0
    ? 'alles wat hier is vastgelegd'
    : 'wat hier is vastgelegd en getoond kan worden';
}

function notIn(blocks: number): string {
  return `zonder ${formatNumber(blocks)} keer vier weken met te weinig om te tonen`;
}

/** The figure with its sign, for where there is only text: `≥ 2,0`. */
export function signed({ isAtLeast, text }: Pick<Figure, 'isAtLeast' | 'text'>): string {
  return isAtLeast ? `${AT_LEAST}${text}` : text;
}

/** How much is logged: `< 5` when it was held back, a dash when it is not known. */
export function loggedFigure(
  municipality: ComparedMunicipality,
  measure: 'per-1000' | 'aantallen',
): string {
  const { logged, loggedPer1000, suppressedBlocks } = municipality;
  if (logged === null) return TOO_FEW;
  if (measure === 'per-1000' && loggedPer1000 === null) return '–';
  const text = measure === 'aantallen' ? formatNumber(logged) : oneDecimal(loggedPer1000 ?? 0);
  return signed({ text, isAtLeast: suppressedBlocks > 0 });
}

/** The measure that an address asks for. */
export function measureFrom(asked: string | null): MeasureId {
  return MEASURES.find(({ id }) => id === asked)?.id ?? 'per-1000';
}
