import { createHash } from 'node:crypto';
import { readDutchDate } from './dutch-date';
import type { ImportRow, SourceFields } from './import-row';
import { signalOfMail } from './mail-text';
import { readMessage } from './mime-message';
import type { ReadingContext } from './reading-context';
import { readWholeFile } from './whole-file';

/**
 * Reads one mail (.eml) as one row. Sender, recipients and attachments are not read. The message id
 * is only used to know the mail again: it may hold a personal domain, so it is hashed.
 */
export async function* readMailFile(context: ReadingContext): AsyncGenerator<ImportRow> {
  const bytes = await readWholeFile(context);
  const message = readMessage(bytes.toString('latin1'));
  context.announce(() => ({ kind: 'eml', encoding: 'utf-8' }));
  const signal = signalOfMail(message.subject, message.text);
  const text = [signal.subject, signal.text].filter((part) => part !== '').join('\n\n');
  if (text.length > context.limits.cellCharacters) {
    yield { outcome: 'unreadable', record: 1, line: 1, reason: 'text_too_long' };
    return;
  }
  const fields: SourceFields = { text, channel: 'e-mail' };
  const written = [signal.writtenOn, message.date].find(
    (date) => date !== undefined && typeof readDutchDate(date) !== 'string',
  );
  if (written !== undefined) fields.occurredOn = written;
  if (message.messageId !== '') {
    const hash = createHash('sha256').update(message.messageId).digest('hex');
    fields.externalId = `mail-${hash.slice(0, 32)}`;
  }
  yield { outcome: 'row', record: 1, line: 1, fields };
}
