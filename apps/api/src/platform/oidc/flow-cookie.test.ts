import { createCipheriv, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { Flow } from './flow';
import { openFlow, sealFlow } from './flow-cookie';

const KEY = Buffer.alloc(32, 7);
const START = new Date('2026-11-22T10:00:00Z');
const MINUTE_MS = 60_000;

const aFlow = (change: Partial<Flow> = {}): Flow => ({
  state: 's'.repeat(43),
  nonce: 'n'.repeat(43),
  verifier: 'v'.repeat(43),
  returnTo: '/vergelijken?thema=wonen',
  startedAt: START.getTime(),
  ...change,
});
const later = (ms: number) => new Date(START.getTime() + ms);

it('opens what it sealed', () => {
  expect(openFlow(sealFlow(aFlow(), KEY), KEY, later(MINUTE_MS))).toEqual(aFlow());
});

it('fits a cookie, at its largest', () => {
  const largest = aFlow({
    state: 's'.repeat(100),
    nonce: 'n'.repeat(100),
    verifier: 'v'.repeat(128),
    returnTo: `/${'"'.repeat(499)}`,
  });
  const sealed = sealFlow(largest, KEY);
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(sealed.length).toBeLessThan(3_000);
  expect(openFlow(sealed, KEY, START)).toEqual(largest);
});

it('shows nothing of what it holds, and never looks the same', () => {
  const sealed = sealFlow(aFlow(), KEY);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/vvv|sss|nnn|thema/);
  expect(sealFlow(aFlow(), KEY)).not.toBe(sealed);
});

it('refuses another key', () => {
  expect(openFlow(sealFlow(aFlow(), KEY), Buffer.alloc(32, 8), START)).toBeNull();
});

it('refuses a flow of ten minutes old, and takes one of just under', () => {
  const sealed = sealFlow(aFlow(), KEY);
  expect(openFlow(sealed, KEY, later(10 * MINUTE_MS - 1))).not.toBeNull();
  expect(openFlow(sealed, KEY, later(10 * MINUTE_MS))).toBeNull();
});

it('refuses a flow from the future, beyond clocks that differ', () => {
  const sealed = sealFlow(aFlow(), KEY);
  expect(openFlow(sealed, KEY, later(-MINUTE_MS))).not.toBeNull();
  expect(openFlow(sealed, KEY, later(-MINUTE_MS - 1))).toBeNull();
});

it('refuses every change of a byte, wherever it is', () => {
  const sealed = Buffer.from(sealFlow(aFlow(), KEY), 'base64url');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(openFlow(changed.toString('base64url'), KEY, START)).toBeNull();
  }
});

it('refuses every text that was cut off', () => {
  const sealed = sealFlow(aFlow(), KEY);
  for (let length = 0; length < sealed.length; length += 1) {
    expect(openFlow(sealed.slice(0, length), KEY, START)).toBeNull();
  }
});

it('refuses a text that was sealed for something else under the same key', () => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(aFlow())), cipher.final()]);
  const sealed = Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  expect(openFlow(sealed, KEY, START)).toBeNull();
});

it('refuses a sealed text that is no flow', () => {
  expect(openFlow(sealFlow({ ...aFlow(), verifier: 'short' }, KEY), KEY, START)).toBeNull();
});

it('refuses anything else, and anything too long, without throwing', () => {
  for (const other of [undefined, null, 1, {}, 'x'.repeat(3_001), '%%', '=']) {
    expect(openFlow(other, KEY, START)).toBeNull();
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(openFlow(text, KEY, START)).toBeNull();
    }),
  );
});

it.each([0, 16, 31, 33])('refuses to work with a key of %d bytes', (bytes) => {
  expect(() => sealFlow(aFlow(), Buffer.alloc(bytes))).toThrow(RangeError);
  expect(() => openFlow('x', Buffer.alloc(bytes), START)).toThrow(RangeError);
});
