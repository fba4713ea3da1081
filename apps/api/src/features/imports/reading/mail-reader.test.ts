import { parseRow } from './index';
import { open, readAll } from './reading.fixture';
import { readMessage } from './mime-message';

const filename = 'bericht.eml';
const now = new Date('2026-11-21T12:00:00+01:00');
const HEAD = [
  'From: Synthetische Afzender <afzender@voorbeeld.example>',
  'To: post@voorbeeld.example',
  'Date: Tue, 10 Nov 2026 23:31:09 +0000 (UTC)',
  'Message-ID: <abc@persoonlijk.example>',
];
const mail = (subject: string, body: string, type = 'text/plain; charset=utf-8') =>
  [...HEAD, `Subject: ${subject}`, `Content-Type: ${type}`, '', body].join('\r\n');

async function textOf(file: string | Uint8Array): Promise<string | undefined> {
  const [row] = await readAll(file, { filename });
  return row?.outcome === 'row' ? row.fields.text : undefined;
}

describe('reading a mail', () => {
  it('becomes one report, without sender, recipient or the message id itself', async () => {
    const rows = await readAll(mail('Herrie', 'Het is hier te druk.'), { filename });
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(JSON.stringify(row)).not.toMatch(/afzender|persoonlijk|post@/i);
    const fields = row?.outcome === 'row' ? row.fields : {};
    expect(parseRow(fields, { now })).toMatchObject({
      value: {
        text: 'Herrie\n\nHet is hier te druk.',
        occurredOn: '2026-11-11',
        occurredAt: '00:31',
        sourceKind: 'melding',
        externalId: expect.stringMatching(/^mail-[0-9a-f]{32}$/) as string,
      },
    });
  });

  it('prefers plain text, decodes it, and leaves attachments alone', async () => {
    const body = [
      '--b',
      'Content-Type: multipart/alternative; boundary="c c"',
      '',
      '--c c',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>als html</p>',
      '--c c',
      'Content-Type: text/plain; charset="windows-1252"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Eén caf=E9 =80 4, een heel lange re=',
      'gel.',
      '--c c--',
      '--b',
      'Content-Type: text/plain; name="bijlage.txt"',
      'Content-Disposition: attachment; filename="bijlage.txt"',
      '',
      'bijlage',
      '--b--',
    ].join('\r\n');
    const file = Buffer.from(
      mail('=?utf-8?q?Caf=C3=A9?= =?utf-8?B?4oKs?=', body, 'multipart/mixed; boundary=b'),
      'latin1',
    );
    expect(await textOf(file)).toBe('Café€\n\nEén café € 4, een heel lange regel.');
  });

  it('reads HTML when there is nothing else, without what is hidden in it', async () => {
    const html = '<style>.x{display:none}</style><div class="x">vooraf</div><p>caf&eacute;</p>';
    const body = Buffer.from(html).toString('base64');
    const type = 'text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64';
    expect(await textOf(mail('Hoi', body, type))).toBe('Hoi\n\ncafé');
  });

  it.each([
    ['-- \r\nNaam', 'signature'],
    ['Verzonden vanaf mijn telefoon', 'device'],
    ['> wat u eerder schreef', 'quote'],
    ['Op 3 november 2026 om 10:00 schreef Gemeente <post@voorbeeld.example>:\r\n> oud', 'reply'],
    ['-----Oorspronkelijk bericht-----\r\nVan: iemand\r\nOnderwerp: x\r\n\r\noud', 'older mail'],
    ['Van: iemand\r\nVerzonden: maandag\r\nOnderwerp: x\r\n\r\noud', 'older mail without a line'],
    ['DISCLAIMER: alleen voor u', 'disclaimer'],
    ['Is afdrukken nodig? Spaar het milieu.', 'print notice'],
    ['Dit bericht is uitsluitend bestemd voor de geadresseerde.', 'legal text'],
  ])('leaves out %j', async (end) => {
    expect(await textOf(mail('RE: Bus', `De bus komt niet.\r\n\r\n${end}`))).toBe(
      'Bus\n\nDe bus komt niet.',
    );
  });

  it('takes the first message inside a mail that was passed on, with its own date', async () => {
    const body = [
      'Zie hieronder.',
      '',
      '-----Oorspronkelijk bericht-----',
      'Van: Synthetisch Persoon',
      'Verzonden: dinsdag 3 november 2026 9:45',
      'Aan: Klantcontact',
      'Onderwerp: RE: bus',
      '',
      'De bus komt al weken niet.',
      '',
      'Van: Klantcontact',
      'Verzonden: maandag 2 november 2026 11:20',
      '',
      'Kunt u meer vertellen?',
    ].join('\r\n');
    const [row] = await readAll(mail('FW: RE: bus', body), { filename });
    expect(row).toMatchObject({
      fields: {
        text: 'bus\n\nDe bus komt al weken niet.',
        occurredOn: 'dinsdag 3 november 2026 9:45',
      },
    });
  });

  it('is recognised by its headers when the name says nothing', async () => {
    const reading = open(mail('x', 'y'), { filename: 'upload' });
    for await (const row of reading.rows) expect(row.outcome).toBe('row');
    expect(reading.format()?.kind).toBe('eml');
  });

  it('bounds size and text', async () => {
    const long = mail('x', 'y'.repeat(100));
    const limited = { filename, limits: { cellCharacters: 50 } };
    expect(await readAll(long, limited)).toMatchObject([{ reason: 'text_too_long' }]);
    await expect(readAll(long, { filename, limits: { fileBytes: 99 } })).rejects.toMatchObject({
      code: 'file_too_large',
    });
  });

  it.each([
    ['no blank line', 'Subject: x'],
    ['no boundary', 'Content-Type: multipart/mixed\n\n--\nx'],
    ['boundary never seen', 'Content-Type: multipart/mixed; boundary=a\n\nx'],
    ['unknown charset', 'Content-Type: text/plain; charset=klingon\n\nx'],
    ['endless nesting', 'Content-Type: message/rfc822\n\n'.repeat(500)],
    ['many parts', `Content-Type: multipart/mixed; boundary=a\n\n${'--a\n\n'.repeat(100_000)}`],
    ['many blanks', `Content-Transfer-Encoding: quoted-printable\n\n${' '.repeat(500_000)}x`],
    ['many marks', `Subject: x\n\n${'van:\n'.repeat(100_000)}`],
  ])('survives %s', (_, raw) => {
    expect(typeof readMessage(raw).text).toBe('string');
  });
});
