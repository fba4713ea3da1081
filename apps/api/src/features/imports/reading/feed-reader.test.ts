import { parseRow } from './index';
import { open, readAll, summary } from './reading.fixture';

const filename = 'feed.xml';
const now = new Date('2026-11-21T12:00:00+01:00');
const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><link>https://krant.example/</link>${head}${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blad.example/">${entries}</feed>`;

describe('reading RSS', () => {
  it('makes one online row of each item, as plain text', async () => {
    const file = rss(
      '\n<item><title>Brug dicht</title><guid>k-1</guid><pubDate>Mon, 09 Nov 2026 23:30:00 GMT</pubDate>' +
        '<description><![CDATA[<p>De brug is <b>dicht</b>, zei men: &ldquo;jammer&rdquo;.</p><script>alert(1)</script>]]></description></item>',
    );
    const [row] = await readAll(file, { filename });
    expect(row).toMatchObject({ outcome: 'row', record: 1, line: 2 });
    const fields = row?.outcome === 'row' ? row.fields : {};
    expect(parseRow(fields, { now })).toEqual({
      ok: true,
      value: {
        text: 'Brug dicht\n\nDe brug is dicht, zei men: “jammer”.',
        occurredOn: '2026-11-10',
        occurredAt: '00:30',
        sourceKind: 'online',
        externalId: 'k-1',
      },
    });
  });

  it('keeps one row of entries with the same id: the one updated last', async () => {
    const item = (text: string, date: string) =>
      `<item><title>${text}</title><guid>k</guid>${date && `<pubDate>${date}</pubDate>`}</item>`;
    const newest = item('nieuw', 'Wed, 11 Nov 2026 10:00:00 +0100');
    const older = item('oud', 'Tue, 10 Nov 2026 10:00:00 +0100');
    for (const items of [newest + older, older + newest, item('zonder', '') + newest]) {
      const rows = await readAll(rss(items), { filename });
      expect(rows.map((row) => row.outcome === 'row' && row.fields.text)).toEqual(['nieuw']);
    }
    const same = item('eerst', '') + item('later', '');
    expect(summary(await readAll(rss(same), { filename }))).toEqual(['1@1 eerst']);
  });

  it('leaves out a date it cannot read, and keeps one in the future to be refused', async () => {
    const item = (date: string) =>
      `<item><title>x ${date}</title><pubDate>${date}</pubDate></item>`;
    const file = rss(
      item('binnenkort') + item('12-11-2026 21:05') + item('Tue, 01 Jan 2030 09:00:00 +0100'),
    );
    const rows = await readAll(file, { filename });
    const outcomes = rows.map((row) => row.outcome === 'row' && parseRow(row.fields, { now }));
    expect(outcomes).toMatchObject([
      { value: { occurredOn: '2026-11-21' } },
      { value: { occurredOn: '2026-11-12', occurredAt: '21:05' } },
      { reason: 'future_date' },
    ]);
  });

  it('uses the absolute address when there is no id, and refuses nothing to read', async () => {
    const file = rss('<item><title>a</title><link>/n/1</link></item><item><title/></item>');
    const rows = await readAll(file, { filename });
    expect(rows[0]).toMatchObject({ fields: { externalId: 'https://krant.example/n/1' } });
    expect(rows[1]).toMatchObject({ fields: { text: '' } });
  });

  it('reads the encoding that the prolog names', async () => {
    const file = Buffer.from(
      '<?xml version="1.0" encoding="windows-1252"?><rss><item><title>caf\xe9 \x80 4</title></item></rss>',
      'latin1',
    );
    const reading = open(file, { filename });
    for await (const row of reading.rows)
      expect(row).toMatchObject({ fields: { text: 'café € 4' } });
    expect(reading.format()).toEqual({ kind: 'rss', encoding: 'windows-1252' });
  });
});

describe('reading Atom', () => {
  it('reads text, HTML and XHTML, and prefers the summary', async () => {
    const file = atom(
      '<entry><title type="html">&lt;em&gt;Bus&lt;/em&gt; &amp;eacute;n trein</title><id>1</id><summary>kort &lt;3</summary><content>lang</content></entry>' +
        '<entry><title>Twee</title><id>2</id><content type="xhtml"><div><p>Een <b>pad</b></p><p>nee</p></div></content></entry>',
    );
    expect(summary(await readAll(file, { filename }))).toEqual([
      '1@1 Bus én trein\n\nkort <3',
      '2@1 Twee\n\nEen pad\nnee',
    ]);
  });

  it('takes the day of publication, and the link when there is no id', async () => {
    const file = atom(
      '<entry><title>x</title><link rel="self" href="zelf"/><link href="artikel/1"/><published>2026-11-09T19:30:00+01:00</published><updated>2026-11-10T07:00:00+01:00</updated></entry>',
    );
    expect(await readAll(file, { filename })).toMatchObject([
      {
        fields: {
          externalId: 'https://blad.example/artikel/1',
          occurredOn: '2026-11-09T19:30:00+01:00',
        },
      },
    ]);
  });
});

describe('hostile and broken feeds', () => {
  it('expands no entity of a DOCTYPE and fetches none', async () => {
    const file = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]><rss><item><title>&b;&f;</title></item></rss>`;
    expect(summary(await readAll(file, { filename }))).toEqual(['1@1 &b;&f;']);
  });

  it('reports an entry that was cut off, and keeps the others', async () => {
    const file = rss('<item><title>heel</title></item><item><title>half').replace(
      '</channel></rss>',
      '',
    );
    expect(summary(await readAll(file, { filename }))).toEqual([
      '1@1 heel',
      '2@1 !incomplete_entry',
    ]);
  });

  it.each([
    ['<html><body>geen feed</body></html>', {}, 'unknown_format'],
    [`<?xml version="1.0"?><rss>${'<a>'.repeat(200_000)}`, {}, 'broken_file'],
    [`<rss>${'<item/>'.repeat(20_000)}</rss>`, {}, 'broken_file'],
    [`<rss>${' '.repeat(5000)}</rss>`, { fileBytes: 1000 }, 'file_too_large'],
  ])('refuses %.40j', async (file, limits, code) => {
    await expect(readAll(file, { filename, limits })).rejects.toMatchObject({ code });
  });

  it('bounds each text', async () => {
    const file = rss(`<item><title>${'x'.repeat(50)}</title></item>`);
    expect(summary(await readAll(file, { filename, limits: { cellCharacters: 40 } }))).toEqual([
      '1@1 !text_too_long',
    ]);
  });
});
