import { requestIdFrom } from './request-id';
import { safeStack } from './safe-stack';
import { spanContextIn, traceparentOf } from './traceparent';

it('tells the code of an error of the database and not the value that it quotes', () => {
  const error = Object.assign(new Error('invalid input syntax: "mevrouw Zandbergen"'), {
    name: 'QueryFailedError',
    driverError: { code: '22P02' },
  });
  const told = safeStack(error);
  expect(told).toMatch(/^QueryFailedError 22P02\n\s+at /);
  expect(told).not.toContain('Zandbergen');
  expect(safeStack(new Error('ours'))).toContain('ours');
  expect(safeStack('anything')).toBe('unknown error');
});

it('takes an id that a proxy made, and none that could be a word', () => {
  const id = '0190a8b0-0000-7000-8000-0000000000aa';
  expect(requestIdFrom(id)).toBe(id);
  for (const other of ['jan', 'a'.repeat(200), 'mevrouw-zandbergen', ['x'], undefined, '']) {
    expect(requestIdFrom(other)).toMatch(/^[0-9a-f-]{36}$/);
  }
});

it('reads what it writes as the name of a span, and nothing else', () => {
  const name = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const context = spanContextIn(name);
  expect(context && traceparentOf(context)).toBe(name);
  for (const other of ['', 'x', name.slice(1), name.replace('4bf9', 'GGGG'), `${name}-x`, 7]) {
    expect(spanContextIn(other)).toBeNull();
  }
  expect(spanContextIn(`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`)).toBeNull();
});
