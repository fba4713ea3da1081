import { KernCode, SIGNAL_TEXT_MAX, ThemeId, type NewSignal } from '@poolshoogte/contracts';
import { maskText, normaliseInput } from '@poolshoogte/privacy';
import { splitReport, tagText } from '@poolshoogte/tagging';
import type { ThemeId as Theme } from '@poolshoogte/vocabulary';
import { z } from 'zod';
import { newKey } from '../../../platform/api/new-key';
import type { SearchableKern } from '../kern-search';

/** The longest report, in UTF-16 code units: a long evening, or a short book. */
export const REPORT_MAX = 100_000;

/** What became of one proposal. */
const RowState = z.enum(['open', 'saved', 'failed']);

export const ReportRow = z.object({
  /** Its place in the report; stays, also when its key changes. */
  id: z.int(),
  /** Idempotency key: saving it again is harmless. */
  key: z.uuid(),
  /** Masked. */
  text: z.string(),
  kern: KernCode.nullable(),
  /** `null`: as suggested from the text. */
  themes: z.array(ThemeId).nullable(),
  heading: z.string().nullable(),
  isTaken: z.boolean(),
  state: RowState,
  /** Id of the signal when it was saved. */
  signal: z.uuid().nullable(),
  /** Why saving did not work, for people. */
  problem: z.string().nullable(),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** A report that is being worked through: masked text only. */
export const Report = z.object({
  day: z.string(),
  rows: z.array(ReportRow),
  formalities: z.number(),
  isCut: z.boolean(),
});
export type Report = z.infer<typeof Report>;

export type ReportProblem = 'empty' | 'too-long' | 'nothing-found';

/**
 * Masks a report and cuts it into proposals. What was typed is not kept; a name keeps its number over
 * the whole report.
 */
export function readReport(
  typed: string,
  kernen: readonly SearchableKern[],
  day: string,
): Report | ReportProblem {
  if (typed.length > REPORT_MAX) return 'too-long';
  const normalised = normaliseInput(typed);
  if (normalised === '') return 'empty';
  const { proposals, formalities, isCut } = splitReport(maskText(normalised).text, kernen);
  if (proposals.length === 0) return 'nothing-found';
  const rows = proposals.map(({ text, kern, heading }, id) => ({
    id,
    key: newKey(),
    text,
    kern,
    themes: null,
    heading,
    isTaken: true,
    state: 'open' as const,
    signal: null,
    problem: null,
  }));
  return { day, rows, formalities, isCut };
}

/** Themes that the text of a row suggests. */
export const suggestedThemes = (text: string): Theme[] => tagText(text).themes.map(({ id }) => id);

/** The request for one row; its text was edited perhaps, so it is masked anew. */
export function toSignal(row: ReportRow, municipality: string, day: string): NewSignal {
  return {
    municipality,
    text: maskText(normaliseInput(row.text)).text,
    sourceKind: 'bijeenkomst',
    occurredOn: day,
    // Without a kern the server looks in the text itself.
    ...(row.kern === null ? {} : { kern: row.kern }),
    ...(row.themes === null ? {} : { themes: [...row.themes] }),
  };
}

/** What must be mended in a row before it can be saved; `null`: nothing. */
export function rowProblem({ text }: Pick<ReportRow, 'text'>): string | null {
  const { length } = normaliseInput(text);
  if (length === 0) return 'Er staat geen tekst meer. Schrijf iets, of laat dit voorstel weg.';
  return length > SIGNAL_TEXT_MAX
    ? 'Deze tekst is langer dan 5.000 tekens. Maak hem korter.'
    : null;
}

/** Rows that saving is about now. */
export const toSave = ({ rows }: Report): ReportRow[] =>
  rows.filter(({ isTaken, state }) => isTaken && state !== 'saved');
