/** What a spreadsheet may take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One cell of a CSV file, always between quotes. What would be a formula gets an apostrophe in front:
 * a spreadsheet then shows it and does not run it (OWASP, CSV injection).
 */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
