// @ts-check
import { randomUUID } from 'node:crypto';
import { contracts } from '../built.mjs';

/**
 * @typedef {import('@poolshoogte/contracts').Import} Import
 * @typedef {{ url: string, cookie: string, municipality: string }} Sender
 */

/**
 * Sends a file as the page Importeren does.
 * @param {Sender} sender
 * @param {Buffer} file
 * @returns {Promise<{ id: string, status: number, type: string, said: string }>}
 */
export async function sendImport({ url, cookie, municipality }, file) {
  const id = randomUUID();
  const query = new URLSearchParams({ municipality, filename: 'export.csv' });
  const response = await fetch(`${url}/v1/imports?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'idempotency-key': id, cookie },
    body: new Uint8Array(file),
  });
  const type = response.headers.get('content-type') ?? '';
  return { id, status: response.status, type, said: await response.text() };
}

/**
 * The newest import of a municipality.
 * @param {Sender} sender
 * @returns {Promise<Import | undefined>}
 */
export async function newestImport({ url, cookie, municipality }) {
  const response = await fetch(`${url}/v1/imports?municipality=${municipality}`, {
    headers: { cookie },
  });
  if (!response.ok) throw new Error(`no imports: ${String(response.status)}`);
  const { imports } = contracts.Imports.parse(await response.json());
  return imports[0];
}
