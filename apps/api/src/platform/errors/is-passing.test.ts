import { isPassing } from './is-passing';

describe('trouble that passes', () => {
  it.each([
    ['a server that refuses connections', { code: 'ECONNREFUSED' }],
    ['a line that broke', { code: 'ECONNRESET' }],
    ['a line that broke while we were writing', { code: 'EPIPE' }],
    ['a server that stops', { code: '57P01' }],
    ['a server that stopped at once', { code: '57P02' }],
    ['a server that starts', { code: '57P03' }],
    ['a broken connection', { code: '08006' }],
    ['a full disk', { code: '53100' }],
    ['a server without memory', { code: '53200' }],
    ['too many connections', { code: '53300' }],
    ['a server that may only be read, for the moment', { code: '25006' }],
    ['an emptied pool', { message: 'timeout exceeded when trying to connect' }],
    ['a connection that ended', { message: 'Connection terminated unexpectedly' }],
    [
      'a connection that is of no use any more',
      { message: 'Client has encountered a connection error and is not queryable' },
    ],
  ])('is %s', (_what, error) => {
    expect(isPassing(error)).toBe(true);
  });

  it.each([
    ['a wrong statement', { code: '42601' }],
    ['a broken rule', { code: '23505' }],
    ['a fault of ours', new TypeError('undefined is not a function')],
    ['nothing', null],
  ])('is not %s', (_what, error) => {
    expect(isPassing(error)).toBe(false);
  });
});
