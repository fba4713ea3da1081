// @ts-check
// The least that could do what the product does with a signal: one INSERT, and the row to every screen.
// No validation, nobody signed in, no masking, nothing counted.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

/** The pool of the product. */
const CONNECTIONS = 10;

const TABLE = `
  CREATE TABLE IF NOT EXISTS floor (
    id uuid PRIMARY KEY,
    municipality text NOT NULL,
    kern text,
    text text NOT NULL,
    source_kind text NOT NULL,
    occurred_on date NOT NULL,
    listed_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX IF NOT EXISTS floor_listed ON floor (municipality, listed_at DESC, id DESC);
  CREATE INDEX IF NOT EXISTS floor_text ON floor (md5(text));`;

const pool = new pg.Pool({
  connectionString: process.env['FLOOR_DATABASE_URL'],
  max: CONNECTIONS,
});
await pool.query(TABLE);

const server = createServer((request, response) => {
  if (request.method === 'GET') return void response.end('ok');
  /** @type {Buffer[]} */
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    store(Buffer.concat(parts).toString())
      .then((id) => answer(response, 201, { signal: { id } }))
      .catch((error) => answer(response, 500, { error: String(error) }));
  });
});
const io = new Server(server, { serveClient: false, transports: ['websocket'] });

/** @param {string} body */
async function store(body) {
  const { municipality, kern = null, text, sourceKind, occurredOn } = JSON.parse(body);
  const row = { id: randomUUID(), municipality, kern, text, sourceKind, occurredOn };
  await pool.query({
    name: 'store',
    text: `INSERT INTO floor (id, municipality, kern, text, source_kind, occurred_on)
           VALUES ($1, $2, $3, $4, $5, $6)`,
    values: Object.values(row),
  });
  io.emit('signal', row);
  return row.id;
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {unknown} body */
function answer(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

process.on('SIGTERM', () => process.exit(0));
server.listen(Number(process.env['FLOOR_PORT']), '127.0.0.1');
