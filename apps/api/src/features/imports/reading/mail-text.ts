/** The signal inside a mail: without what others wrote before, signatures and disclaimers. */
export interface MailSignal {
  subject: string;
  text: string;
  /** When the mail was passed on: the date line of the message it was about. */
  writtenOn?: string;
}

const PASSED_ON = /^\s*(?:(?:re|antw|aw)\s*:\s*)*(?:fw|fwd|doorst|doorgestuurd|wg)\s*:/i;
const PREFIXES = /^\s*(?:(?:re|antw|aw|fw|fwd|doorst|doorgestuurd|wg)\s*(?:\[\d+\])?:\s*)+/i;
const SEPARATOR =
  /^[-_\s]*(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message|begin doorgestuurd bericht:?)[-_\s]*$/i;
const FROM_LINE = /^\*?(?:van|from)\s*:/i;
const DATE_LINE = /^\*?(?:verzonden|sent|datum|date)\s*:\*?\s*(.+)$/i;
const HEADER_LINE =
  /^\*?(?:van|from|verzonden|sent|datum|date|aan|to|cc|onderwerp|subject|beantwoorden|reply-to|prioriteit|importance)\s*:/i;
const QUOTE_INTRO =
  /^(?:op|on) .{4,200}(?:schreef|wrote)\b.{0,200}:$|^.{1,200} schreef op .{4,100}:$/i;
const SIGNATURE =
  /^--\s*$|^(?:verzonden|verstuurd|gestuurd|sent) (?:vanaf|vanuit|met|via|from) (?:mijn|my|een|outlook|yahoo|e-?mail|samsung|iphone|ipad|android)/i;
const DISCLAIMER =
  /^\W*(?:e-?mail)?\s*disclaimer\b|milieu.{0,80}(?:print|afdruk)|(?:print|afdruk).{0,80}milieu|(?:dit|deze) (?:e-?mail|bericht|mail).{0,200}(?:vertrouwelijk|uitsluitend bestemd|geadresseerde)/i;

/** What ends the writer's own words. */
const MARKS = [SEPARATOR, QUOTE_INTRO, SIGNATURE, DISCLAIMER];
/** Marks are short lines; longer ones are only looked at from the start, to bound the work. */
const LONGEST_MARK = 400;

/** Finds a block of at least two header lines, the first of them the sender. */
function headerBlock(
  lines: readonly string[],
  from: number,
): { start: number; end: number } | undefined {
  for (let start = from; start < lines.length; start += 1) {
    if (!FROM_LINE.test(lines[start] ?? '')) continue;
    let end = start + 1;
    while (end < lines.length && HEADER_LINE.test(lines[end] ?? '')) end += 1;
    if (end - start >= 2) return { start, end };
  }
  return undefined;
}

/**
 * Takes the signal out of a mail. A mail that was passed on (FW:) is about the first message inside
 * it; any other mail is about what stands on top.
 */
export function signalOfMail(subject: string, body: string): MailSignal {
  const lines = body
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const plainSubject = subject.replace(PREFIXES, '').trim();
  const block = PASSED_ON.test(subject) ? headerBlock(lines, 0) : undefined;
  if (!block) return { subject: plainSubject, text: ownText(lines) };
  const dateLine = lines.slice(block.start, block.end).find((line) => DATE_LINE.test(line));
  const writtenOn = DATE_LINE.exec(dateLine ?? '')?.[1]?.trim();
  const text = ownText(lines.slice(block.end));
  return { subject: plainSubject, text, ...(writtenOn !== undefined && { writtenOn }) };
}

/** What the writer wrote: up to the first older message, signature mark or disclaimer. */
function ownText(lines: readonly string[]): string {
  const older = headerBlock(lines, 0)?.start ?? lines.length;
  const kept: string[] = [];
  for (const line of lines.slice(0, older)) {
    const start = line.slice(0, LONGEST_MARK);
    if (start !== '' && MARKS.some((mark) => mark.test(start))) break;
    if (!line.startsWith('>')) kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
