// @ts-check
// The least that could answer a board: its bytes, from memory, to anybody.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const body = readFileSync(process.env['FLOOR_BODY_FILE'] ?? '');
const headers = { 'content-type': 'application/json', 'content-length': body.length };

process.on('SIGTERM', () => process.exit(0));
createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(process.env['FLOOR_PORT']), '127.0.0.1');
