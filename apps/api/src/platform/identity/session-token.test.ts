import fc from 'fast-check';
import { hashOf, isToken, newToken, sealWith, unsealWith } from './session-token';

it('makes tokens that are all different, and that only their hash finds', () => {
  const tokens = Array.from({ length: 100 }, newToken);
  expect(new Set(tokens).size).toBe(100);
  expect(tokens.every(isToken)).toBe(true);
  expect(hashOf(tokens[0] ?? '').toString('base64url')).not.toBe(tokens[0]);
});

it('gives back what was sealed, with the same token only', () => {
  const [own, other] = [newToken(), newToken()];
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const sealed = sealWith(own, text);
      expect(unsealWith(own, sealed)).toBe(text);
      expect(unsealWith(other, sealed)).toBeNull();
      sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
      expect(unsealWith(own, sealed)).toBeNull();
    }),
  );
});
