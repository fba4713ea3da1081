import { keptReason } from './access-reason';

it('masks who or what is named in a reason', () => {
  const kept = keptReason('Bel 06-12345678 of mail jan@voorbeeld.nl');
  expect(kept).not.toContain('12345678');
  expect(kept).not.toContain('voorbeeld.nl');
  expect(kept).toContain('Bel');
});

it('keeps at most 300 whole characters', () => {
  expect([...(keptReason('🙂'.repeat(400)) ?? '')]).toHaveLength(300);
  expect(keptReason('🙂'.repeat(400))).not.toMatch(/\p{Surrogate}/u);
});

it.each([undefined, '', '   '])('has no reason in %j', (reason) => {
  expect(keptReason(reason)).toBeNull();
});

it('leaves a code of our own as it is', () => {
  expect(keptReason('sign_in_without_role')).toBe('sign_in_without_role');
});
