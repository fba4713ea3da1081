import { MemoryStore } from './memory-store';

let now = 0;
beforeEach(() => {
  now = 1_000_000;
});
const store = (most?: number) => new MemoryStore(() => now, most);

it('keeps kinds apart', async () => {
  const { adapter } = store();
  await adapter('Session').upsert('a', { uid: 'u1' }, 60);
  expect(await adapter('Session').find('a')).toEqual({ uid: 'u1' });
  expect(await adapter('Session').findByUid('u1')).toEqual({ uid: 'u1' });
  expect(await adapter('Interaction').find('a')).toBeUndefined();
  expect(await adapter('Interaction').findByUid('u1')).toBeUndefined();
});

it('forgets what is over', async () => {
  const { adapter } = store();
  await adapter('Session').upsert('a', { uid: 'u1' }, 60);
  now += 59_999;
  expect(await adapter('Session').find('a')).toBeDefined();
  now += 1;
  expect(await adapter('Session').find('a')).toBeUndefined();
  expect(await adapter('Session').findByUid('u1')).toBeUndefined();
});

it('marks a code that was used, and forgets what is destroyed', async () => {
  const codes = store().adapter('AuthorizationCode');
  await codes.upsert('a', { userCode: 'x' }, 60);
  await codes.consume('a');
  await codes.consume('never there');
  expect(await codes.find('a')).toMatchObject({ consumed: 1_000 });
  expect(await codes.findByUserCode('x')).toBeDefined();
  await codes.destroy('a');
  expect(await codes.find('a')).toBeUndefined();
});

it('revokes everything of one grant, of every kind', async () => {
  const { adapter } = store();
  await adapter('AccessToken').upsert('a', { grantId: 'g1' }, 60);
  await adapter('AuthorizationCode').upsert('b', { grantId: 'g1' }, 60);
  await adapter('AccessToken').upsert('c', { grantId: 'g2' }, 60);
  await adapter('AccessToken').revokeByGrantId('g1');
  expect(await adapter('AccessToken').find('a')).toBeUndefined();
  expect(await adapter('AuthorizationCode').find('b')).toBeUndefined();
  expect(await adapter('AccessToken').find('c')).toBeDefined();
});

it('never holds more than it may: what is over goes first, then the oldest', async () => {
  const kept = store(3);
  const sessions = kept.adapter('Session');
  await sessions.upsert('long', {}, 600);
  await sessions.upsert('short', {}, 1);
  await sessions.upsert('other', {}, 600);
  now += 2_000;
  await sessions.upsert('new', {}, 600);
  expect(await sessions.find('long')).toBeDefined();
  await sessions.upsert('newer', {}, 600);
  expect(await sessions.find('long')).toBeUndefined();
  expect(await sessions.find('newer')).toBeDefined();
  for (let at = 0; at < 100; at += 1) await sessions.upsert(`s${at}`, {}, 600);
  expect(kept.size).toBe(3);
});
