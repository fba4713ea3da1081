// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { io } from 'socket.io-client';
import { signIn } from '../e2e/product/sign-in.mjs';
import { runProduct } from './running-product.mjs';

const PLACE = 'GM1911';

/** Of nobody: a number that passes the check of eleven, the example of every bank, and so on. */
const PLANTED = {
  bsn: '123456782',
  iban: 'NL91 ABNA 0417 1643 00',
  phone: '06-12345678',
  email: 'z.zandbergen@voorbeeld.example',
  address: 'Boterbloemstraat 127',
  name: 'mevrouw Zandbergen',
};
const SENTENCE =
  `Gebeld door ${PLANTED.name}, BSN ${PLANTED.bsn}, ${PLANTED.address}, tel. ${PLANTED.phone}, ` +
  `${PLANTED.email}, rekening ${PLANTED.iban}, over de bus.`;

/** What would be left of them, however it was written. */
const NEEDLES = [
  '123456782',
  'NL91ABNA0417164300',
  '0612345678',
  'zandbergen',
  'boterbloemstraat127',
];

/** @param {string} text */
const squeezed = (text) => text.toLowerCase().replace(/[\s.\-"\\]/g, '');

/** @param {string} text */
const hitsIn = (text) => NEEDLES.filter((needle) => squeezed(text).includes(needle.toLowerCase()));

/** @type {import('./running-product.mjs').RunningProduct} */
let product;
let cookie = '';
/** Everything that came out, but for the pages of who administers. @type {string[]} */
const answers = [];
/** @type {string[]} */
const liveMessages = [];

before(async () => {
  product = await runProduct();
  ({ header: cookie } = await signIn(product.url));
});
after(async () => product?.remove());

/** @param {string} method @param {string} path @param {unknown} [body] @param {string} [type] */
async function send(method, path, body, type = 'application/json') {
  const response = await fetch(`${product.url}${path}`, {
    method,
    headers: { cookie, 'content-type': type, 'idempotency-key': randomUUID() },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  answers.push(`${response.status} ${[...response.headers].join(' ')} ${text}`);
  return { status: response.status, text };
}

test('planted personal data is nowhere after all its ways in were tried', async () => {
  const socket = io(`${product.url}/live`, {
    transports: ['websocket'],
    reconnection: false,
    extraHeaders: { cookie },
  });
  socket.onAny((...message) => liveMessages.push(JSON.stringify(message)));
  await new Promise((resolve) => socket.once('connect', () => resolve(undefined)));
  await socket
    .timeout(5_000)
    .emitWithAck('subscribe', { protocol: 4, municipality: PLACE, lastSeq: 0 });

  await asSignals();
  await asFiles();
  await asMistakes();
  await asReasonsAndInvitations();

  // The last change is heard: then so is everything before it.
  const last = await signal('Een laatste bericht zonder iets erin.');
  const isHeard = () => liveMessages.some((message) => message.includes(last));
  if (!isHeard()) {
    await new Promise((resolve) => socket.onAny(() => isHeard() && resolve(undefined)));
  }
  socket.disconnect();

  const inAnswers = answers.flatMap((text) =>
    hitsIn(text).map((hit) => `answer ${hit}: ${text.slice(0, 200)}`),
  );
  const live = liveMessages.flatMap((text) => hitsIn(text).map((hit) => `live ${hit}`));
  const { hits, columns, rows } = await inDatabase();
  const log = hitsIn(product.log()).map((hit) => `log ${hit}`);
  console.log(
    `personal data: ${answers.length} answers, ${liveMessages.length} live messages, ` +
      `${columns} columns, ${rows} rows, ${product.log().length} characters of log: ` +
      `${[...inAnswers, ...live, ...hits, ...log].length} hits`,
  );
  assert.deepEqual([...inAnswers, ...live, ...hits, ...log], []);
  assert.ok(liveMessages.length > 0 && rows > 1_000 && columns > 100);
});

/** @param {string} text */
async function signal(text) {
  const body = { municipality: PLACE, text, sourceKind: 'melding', occurredOn: '2026-11-20' };
  const { status, text: answer } = await send('POST', '/v1/signals', body);
  assert.equal(status, 201, answer);
  return JSON.parse(answer).signal.id;
}

async function asSignals() {
  const id = await signal(SENTENCE);
  // Written as most people write it; a day and a month it is not.
  const spelled = '06-12 34 56 78';
  for (const part of [...Object.values(PLANTED), spelled])
    await signal(`Er werd gebeld over de bus: ${part}.`);
  await send('GET', `/v1/signals/${id}?municipality=${PLACE}`);
  await send('GET', `/v1/signals?municipality=${PLACE}&limit=100`);
  await send('GET', `/v1/boards/${PLACE}`);
  await send('PATCH', `/v1/signals/${id}?municipality=${PLACE}`, { phase: 'onbekend' });
  await send('POST', `/v1/signals/${id}/reading?municipality=${PLACE}`, { reason: SENTENCE });
}

async function asFiles() {
  const cell = `"${SENTENCE}"`;
  const files = [
    ['lijst.csv', `datum;tekst\n2026-11-19;${cell}\n`],
    [`${PLANTED.bsn} ${PLANTED.email} ${PLANTED.phone}.csv`, `datum;tekst\n2026-11-18;${cell}\n`],
    [
      'geweigerd.csv',
      `datum;tekst;gemeente;kern\n${cell};${cell};;\n2026-11-17;${cell};${cell};\n2026-11-17;${cell};;${cell}\n;;;${cell}\n`,
    ],
    ['andere-koppen.csv', `datum;tekst;${cell}\n2026-11-16;${cell};${cell}\n`],
    ['kapot.csv', `${cell}\n${cell};"${SENTENCE}\n`],
    [
      'regels.jsonl',
      `${JSON.stringify({ datum: '2026-11-15', tekst: SENTENCE })}\n{"datum":"${SENTENCE}\n`,
    ],
    [
      'brief.eml',
      `From: ${PLANTED.email}\nTo: ${PLANTED.email}\nSubject: ${PLANTED.bsn}\nDate: Mon, 16 Nov 2026 10:00:00 +0100\n\n${SENTENCE}\n`,
    ],
  ];
  for (const [name = '', file] of files) {
    const path = `/v1/imports?municipality=${PLACE}&filename=${encodeURIComponent(name)}`;
    const type = name.endsWith('eml')
      ? 'message/rfc822'
      : name.endsWith('jsonl')
        ? 'application/x-ndjson'
        : 'text/csv';
    const { text } = await send('POST', path, file, type);
    const { id } = JSON.parse(text);
    if (id === undefined) continue;
    for (const format of ['json', 'csv']) {
      await send('GET', `/v1/imports/${id}/refusals?municipality=${PLACE}&format=${format}`);
    }
  }
  await send('GET', `/v1/imports?municipality=${PLACE}`);
}

/** Where no text is asked for it must not be shown again, nor written down. */
async function asMistakes() {
  const good = {
    municipality: PLACE,
    text: SENTENCE,
    sourceKind: 'melding',
    occurredOn: '2026-11-20',
  };
  for (const name of ['municipality', 'sourceKind', 'occurredOn', 'kern', 'phase', 'seenOn']) {
    await send('POST', '/v1/signals', { ...good, [name]: SENTENCE });
  }
  await send('POST', '/v1/signals', { ...good, text: [SENTENCE] });
  await send('POST', '/v1/signals', { ...good, text: SENTENCE.repeat(100) });
  await send('POST', '/v1/signals', `{"text": "${SENTENCE}`);
  const typed = encodeURIComponent(SENTENCE);
  for (const path of [
    `/v1/signals/${typed}?municipality=${PLACE}`,
    `/v1/signals?municipality=${typed}`,
    `/v1/boards/${typed}`,
    `/v1/nergens/${typed}`,
    `/v1/comparisons/themes?weeks=${typed}`,
    `/v1/access-log?municipality=${PLACE}&action=${typed}`,
    `/v1/sign-in?return=/${typed}`,
    `/v1/sign-in/callback?code=${typed}&state=${typed}&error=${typed}`,
  ]) {
    await send('GET', path);
  }
}

/** An address and a name of who is invited are identities of staff, and stay with them alone. */
async function asReasonsAndInvitations() {
  const { email, name } = PLANTED;
  const invited = await fetch(`${product.url}/v1/people`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ municipality: PLACE, email, name, roles: ['staff'] }),
  });
  assert.equal(invited.status, 201);
  const { id } = await invited.json();
  await send('POST', '/v1/people', { municipality: PLACE, email: SENTENCE, roles: ['staff'] });
  await send('GET', `/v1/access-log?municipality=${PLACE}`);
  await send('GET', `/v1/access-log/export?municipality=${PLACE}&format=csv`);
  await send('GET', `/v1/access-log/processing?municipality=${PLACE}`);
  await send('DELETE', `/v1/people/${id}?municipality=${PLACE}`);
}

/** Every value of every column of every table, as the owner, who sees all municipalities. */
async function inDatabase() {
  const client = await product.openAsOwner();
  try {
    const { rows: columns } = await client.query(
      `SELECT quote_ident(nspname) || '.' || quote_ident(relname) AS table, quote_ident(attname) AS column
       FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE relkind IN ('r', 'm') AND attnum > 0 AND NOT attisdropped
         AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    let rows = 0;
    /** @type {string[]} */
    const hits = [];
    for (const { table, column } of columns) {
      const { rows: values } = await client.query(`SELECT ${column}::text AS value FROM ${table}`);
      rows += values.length;
      const found = hitsIn(values.map(({ value }) => value ?? '').join('\n'));
      hits.push(...found.map((hit) => `${table}.${column} ${hit}`));
    }
    return { hits, columns: columns.length, rows };
  } finally {
    await client.end();
  }
}
