/** A line of a report that is not empty; offsets in the report, without spaces at its ends. */
export interface ReportLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'item' | 'text';
  /** Whether an empty line stands above it. */
  readonly isApart: boolean;
}

const LINE = /[^\n]+|\n/g;
/** "3. Hoogspanning", "Agendapunt 4: verkeer", "PAUZE (20.40 uur)", "## Wonen", "Wonen:". */
const NUMBERED = /^(?:agendapunt|punt|onderwerp|thema)?\s?\d{1,2}(?:\.\d{1,2})?[a-z]?[.):]?\s+\S/iu;
const HEADING_SIGN =
  /^(?:#{1,6}\s|(?:agendapunt|thema|onderwerp|tafel|kern|dorp)\b[^.!?]{0,60}:?$)/iu;
const BULLET = /^(?:[-*•·–—>]|[a-z][.)]|\d{1,2}[.)])\s+/u;
const SENTENCE_END = /[.!?…]['"’”)]?$/u;
const HEADING_WORDS = 9;
const HEADING_MAX = 120;
const SPEAKER = /^[\p{Lu}[][^\n:]{1,40}:\s/u;

/** Looks at the end only: a passage of many lines is asked at every line. */
function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-3));
}

/** Cuts a report into its lines. Lines that a mail program broke off are put together. */
export function readLines(report: string): readonly ReportLine[] {
  const raw: ReportLine[] = [];
  let blanks = 1;
  for (const { 0: line, index } of report.matchAll(LINE)) {
    const text = line.trim();
    if (line === '\n') blanks += 1;
    else if (text === '') continue;
    else {
      const start = index + line.indexOf(text);
      const kind = kindOf(text);
      raw.push({ text, start, end: start + text.length, kind, isApart: blanks > 1 });
      blanks = 0;
    }
  }
  return joined(report, raw);
}

function kindOf(text: string): ReportLine['kind'] {
  const words = text.split(/\s+/).length;
  const isShort = text.length <= HEADING_MAX && words <= HEADING_WORDS && !endsSentence(text);
  if (
    isShort &&
    (NUMBERED.test(text) ||
      HEADING_SIGN.test(text) ||
      isShouted(text) ||
      /^[\p{Lu}][^:]{2,50}:$/u.test(text))
  )
    return 'heading';
  return BULLET.test(text) ? 'item' : 'text';
}

function isShouted(text: string): boolean {
  const letters = text.replace(/\([^)]*\)/g, '').replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** A line goes on in the next one when it does not end a sentence and the next starts without capital. */
function joined(report: string, lines: readonly ReportLine[]): ReportLine[] {
  const result: ReportLine[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    const goesOn =
      last !== undefined &&
      !line.isApart &&
      line.kind === 'text' &&
      last.kind !== 'heading' &&
      !endsSentence(last.text) &&
      !last.text.endsWith(':') &&
      !SPEAKER.test(line.text) &&
      (/^[\p{Ll}\p{N}('"‘“]/u.test(line.text) || last.text.length > 60);
    if (goesOn) {
      result[result.length - 1] = {
        ...last,
        text: report.slice(last.start, line.end),
        end: line.end,
      };
    } else result.push(line);
  }
  return result;
}
