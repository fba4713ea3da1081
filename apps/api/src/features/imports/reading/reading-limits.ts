/** Bounds that keep memory constant whatever the file holds. */
export interface ReadingLimits {
  /** Characters (UTF-16 code units) in one used cell. */
  cellCharacters: number;
  /** Bytes in one record, line ends inside quotes included. */
  recordBytes: number;
  /** Columns in one record, header included. */
  columns: number;
  /**
   * Line ends inside one quoted cell. A cell within `cellCharacters` that runs over more lines
   * would have less than 20 characters a line: a forgotten quote is likelier.
   */
  quotedLines: number;
  /** Bytes of a file that has to be read as a whole (feed, workbook, mail); CSV has no limit. */
  fileBytes: number;
}

export const DEFAULT_LIMITS: ReadingLimits = {
  cellCharacters: 20_000,
  recordBytes: 1024 * 1024,
  columns: 256,
  quotedLines: 1000,
  fileBytes: 16 * 1024 * 1024,
};
