import { IdempotencyKey } from '@poolshoogte/contracts';
import { newKey } from './new-key';

const insecure = {
  getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
} as unknown as Crypto;

it.each([
  ['with randomUUID', crypto],
  ['without it', insecure],
])('makes a key that the contract accepts, %s', (_name, source) => {
  const keys = Array.from({ length: 200 }, () => newKey(source));
  for (const key of keys) expect(IdempotencyKey.safeParse(key).success).toBe(true);
  expect(new Set(keys).size).toBe(200);
});
