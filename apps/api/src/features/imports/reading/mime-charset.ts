import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { ByteDecoder } from './byte-decoder';

const UTF_8 = /^(utf-?8|us-ascii|ascii|unknown-8bit|)$/i;
const LATIN = /^(windows-1252|cp-?1252|iso-8859-1|latin-?1)$/i;

/** Decodes by the name a mail gives; a name that is unknown or plainly wrong becomes windows-1252. */
export function decodeCharset(bytes: Buffer, charset: string): string {
  if (UTF_8.test(charset) && isUtf8(bytes)) return bytes.toString('utf8');
  const named = UTF_8.test(charset) || LATIN.test(charset) ? undefined : decoderFor(charset);
  if (named) return named.decode(bytes);
  const decoder = new ByteDecoder('windows-1252');
  decoder.accepts(bytes);
  return decoder.decode(bytes, 0, bytes.length);
}

/** The only failure of this constructor is a name that it does not know. */
function decoderFor(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}

/** Undoes quoted-printable (RFC 2045, 6.7); what is no valid escape stays as it is. */
export function decodeQuotedPrintable(encoded: string): Buffer {
  const decoded = encoded
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/=\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}

/** Decodes words such as `=?utf-8?q?caf=C3=A9?=` in a header (RFC 2047). */
export function decodeHeader(value: string): string {
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]*)?\?([qQbB])\?([^?\s]*)\?=/g,
      (_, charset: string, encoding: string, text: string) => {
        const isBase64 = encoding.toLowerCase() === 'b';
        const bytes = isBase64
          ? Buffer.from(text, 'base64')
          : decodeQuotedPrintable(text.replaceAll('_', ' '));
        return decodeCharset(bytes, charset);
      },
    );
}
