import { htmlToText } from './html-text';
import { decodeCharset, decodeHeader, decodeQuotedPrintable } from './mime-charset';

/** What is read of a mail. Sender, recipients and attachments are not. */
export interface MailMessage {
  subject: string;
  date: string;
  messageId: string;
  text: string;
}

const DEEPEST = 8;
const MOST_PARTS = 100;
const LONGEST_HEADER = 256 * 1024;

interface Search {
  plain?: string;
  html?: string;
  partsLeft: number;
}

/**
 * Reads a message (RFC 5322, MIME): its first plain text, or else its first HTML as text. Bytes come
 * in as latin1, one character a byte. Malformed parts are read as far as they go; never throws.
 *
 * Own reader instead of mailparser: of a mail only one text and three headers are needed; sender and
 * attachments need not even be decoded. (mailparser 3.14.2 could not be installed when this was
 * written: it asks for a version of @zone-eu/mailsplit that was not available.)
 */
export function readMessage(raw: string): MailMessage {
  const { headers } = split(raw);
  const found: Search = { partsLeft: MOST_PARTS };
  search(raw, 0, found);
  return {
    subject: decodeHeader(headers.get('subject') ?? '').trim(),
    date: (headers.get('date') ?? '').replace(/\([^()]*\)/g, '').trim(),
    messageId: (headers.get('message-id') ?? '').trim(),
    text: found.plain ?? (found.html === undefined ? '' : htmlToText(found.html)),
  };
}

/** Headers, lower case, the first of each name; then the body. */
function split(raw: string): { headers: Map<string, string>; body: string } {
  const headers = new Map<string, string>();
  const blank = /(?:^|\n)\r?\n/.exec(raw.slice(0, LONGEST_HEADER));
  const end = blank ? blank.index : Math.min(raw.length, LONGEST_HEADER);
  const unfolded = raw.slice(0, end).replace(/\r?\n[ \t]+/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: blank ? raw.slice(blank.index + blank[0].length) : '' };
}

function search(raw: string, depth: number, found: Search): void {
  if (depth > DEEPEST || found.partsLeft <= 0 || found.plain !== undefined) return;
  found.partsLeft -= 1;
  const { headers, body } = split(raw);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(contentType)?.[0].toLowerCase() ?? 'text/plain';
  if (type.startsWith('multipart/')) {
    const boundary = parameter(contentType, 'boundary');
    for (const part of partsOf(body, boundary)) search(part, depth + 1, found);
    return;
  }
  if (type === 'message/rfc822') return search(body, depth + 1, found);
  if (/^attachment/i.test(headers.get('content-disposition') ?? '')) return;
  if (type !== 'text/plain' && type !== 'text/html') return;
  const text = decodeBody(body, headers.get('content-transfer-encoding') ?? '', contentType);
  if (type === 'text/html') found.html ??= text;
  else if (text.trim() !== '') found.plain = text;
}

function parameter(contentType: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(contentType);
  return match?.[1] ?? match?.[2] ?? '';
}

function* partsOf(body: string, boundary: string): Generator<string> {
  if (boundary === '') return;
  const text = `\n${body}`;
  const mark = `\n--${boundary}`;
  let from = text.indexOf(mark);
  while (from >= 0) {
    const start = text.indexOf('\n', from + mark.length) + 1;
    const isLast = text.startsWith('--', from + mark.length);
    if (start === 0 || isLast) return;
    from = text.indexOf(mark, start - 1);
    yield text.slice(start, from < 0 ? text.length : from);
  }
}

function decodeBody(body: string, encoding: string, contentType: string): string {
  const charset = parameter(contentType, 'charset');
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return decodeCharset(Buffer.from(body, 'base64'), charset);
  if (name === 'quoted-printable') return decodeCharset(decodeQuotedPrintable(body), charset);
  return decodeCharset(Buffer.from(body, 'latin1'), charset);
}
