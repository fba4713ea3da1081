import type { Refusals } from '@poolshoogte/contracts';
import type { Response } from 'express';
import { sendPieces } from '../../platform/http/send-pieces';

type Rows = Refusals['refusals'];
type Page = (afterRecord: number, limit: number) => Promise<Rows>;

const PAGE = 5_000;

/** Sends refused rows page by page, so that a million of them cost no memory. */
export async function sendRefusals(
  response: Response,
  page: Page,
  format: 'csv' | 'json',
): Promise<void> {
  // The first page is read before anything is sent: what goes wrong is still an answer then.
  const first = await page(0, PAGE);
  if (format === 'csv') {
    response.type('text/csv; charset=utf-8');
    response.setHeader('content-disposition', 'attachment; filename="geweigerde-rijen.csv"');
  } else {
    response.type('application/json');
  }
  const pages = pagesFrom(first, page);
  await sendPieces(response, format === 'csv' ? asCsv(pages) : asJson(pages));
}

async function* pagesFrom(first: Rows, page: Page): AsyncGenerator<Rows> {
  let rows = first;
  while (rows.length > 0) {
    yield rows;
    rows = rows.length < PAGE ? [] : await page(rows.at(-1)?.record ?? 0, PAGE);
  }
}

/** The reasons are sentences of our own, so nothing in a cell can be a formula. */
async function* asCsv(pages: AsyncIterable<Rows>): AsyncGenerator<string> {
  // Excel reads UTF-8 only with a byte order mark.
  yield '\uFEFFrij;regel;reden\r\n';
  for await (const rows of pages) {
    yield rows.map((row) => `${row.record};${row.line};"${row.text}"\r\n`).join('');
  }
}

async function* asJson(pages: AsyncIterable<Rows>): AsyncGenerator<string> {
  let before = '{"refusals":[';
  for await (const rows of pages) {
    yield before + rows.map((row) => JSON.stringify(row)).join(',');
    before = ',';
  }
  yield before === ',' ? ']}' : `${before}]}`;
}
