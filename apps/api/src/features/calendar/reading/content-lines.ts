/** One line of an iCalendar file: `DTSTART;VALUE=DATE:20261121`. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
  /** 1-based line of the file on which it begins. */
  readonly line: number;
}

/** A longer one, such as a picture inside an event, is passed over; what we read is shorter. */
const LONGEST = 4_000;

/** RFC 5545, 3.1: lines that begin with a space or tab go on where the one before ended. */
export function* contentLines(text: string): Generator<ContentLine> {
  let waiting = '';
  let startedAt = 1;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (raw.startsWith(' ') || raw.startsWith('\t')) {
      // What is too long anyway does not grow any longer.
      if (waiting.length <= LONGEST) waiting += raw.slice(1);
      continue;
    }
    const found = parsed(waiting, startedAt);
    if (found) yield found;
    waiting = raw;
    startedAt = index + 1;
  }
  const last = parsed(waiting, startedAt);
  if (last) yield last;
}

/** RFC 5545, 3.3.11. */
export function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign));
}

function parsed(raw: string, line: number): ContentLine | undefined {
  if (raw === '' || raw.length > LONGEST) return undefined;
  const colon = colonOf(raw);
  if (colon < 1) return undefined;
  const [name = '', ...given] = outsideQuotes(raw.slice(0, colon));
  const parameters = Object.fromEntries(
    given.map((each): [string, string] => {
      const [key = '', ...rest] = each.split('=');
      return [key.toUpperCase(), rest.join('=').replaceAll('"', '')];
    }),
  );
  return { name: name.toUpperCase(), parameters, value: raw.slice(colon + 1).trim(), line };
}

/** Where the value begins: at the first colon that stands in no quotes. */
function colonOf(raw: string): number {
  let isQuoted = false;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '"') isQuoted = !isQuoted;
    if (raw[at] === ':' && !isQuoted) return at;
  }
  return -1;
}

function outsideQuotes(head: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const sign of head) {
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === ';' && !isQuoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
