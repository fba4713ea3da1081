import type { Response } from 'express';
import { sendPieces } from '../../../platform/http/send-pieces';

/** Sends a file of lines, for keeping. */
export async function sendLines(
  response: Response,
  filename: string,
  pieces: AsyncIterable<string>,
): Promise<void> {
  const type = filename.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/x-ndjson';
  response.setHeader('content-type', type);
  response.setHeader('content-disposition', `attachment; filename="${filename}"`);
  await sendPieces(response, pieces);
}
