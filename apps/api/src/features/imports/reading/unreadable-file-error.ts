/** Why a whole file cannot be read. A bad row never throws. */
export const UNREADABLE_FILE_SENTENCES = {
  empty_file: 'Dit bestand is leeg. Kies een bestand met rijen.',
  no_text_column:
    'In de eerste regel staat geen kolom met tekst. Noem een kolom bijvoorbeeld Omschrijving of Tekst.',
  header_not_readable:
    'De eerste regel van dit bestand is niet te lezen. Zet daar de namen van de kolommen.',
  too_many_columns:
    'Dit bestand heeft te veel kolommen. Bewaar alleen de kolommen die u nodig hebt.',
  utf16_encoding: 'Dit bestand gebruikt een andere tekencodering. Sla het op als CSV UTF-8.',
  file_too_large:
    'Dit bestand is te groot voor dit soort bestand. Splits het of sla het op als CSV.',
  broken_file:
    'Dit bestand is beschadigd of onvolledig. Maak het opnieuw aan en probeer het nog eens.',
  unknown_format:
    'Dit soort bestand kan niet worden ingelezen. Sla het op als CSV of als Excel-werkmap (.xlsx).',
} as const;

export type UnreadableFileCode = keyof typeof UNREADABLE_FILE_SENTENCES;

/** The file as a whole was refused; `dutchMessage` says what the user can do. */
export class UnreadableFileError extends Error {
  readonly dutchMessage: string;

  constructor(readonly code: UnreadableFileCode) {
    super(`unreadable import file: ${code}`);
    this.name = 'UnreadableFileError';
    this.dutchMessage = UNREADABLE_FILE_SENTENCES[code];
  }
}
