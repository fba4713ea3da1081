import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MunicipalityCode } from '@poolshoogte/contracts';
import { z } from 'zod';

/** Beside `src`, in the checkout and in the built product. */
const FILE = join(__dirname, '..', '..', '..', 'reference-data', 'municipalities.json');

const Municipalities = z.array(z.object({ code: MunicipalityCode }));

/** Codes of the municipalities that are shipped with the product; a demo has all of them in use. */
export function shippedCodes(): readonly string[] {
  const parsed = Municipalities.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  return parsed.map(({ code }) => code);
}
