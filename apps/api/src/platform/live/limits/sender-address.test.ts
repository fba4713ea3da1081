import type { IncomingMessage } from 'node:http';
import express from 'express';
import { senderOf, type Trusts } from './sender-address';

/** The same setting as the product's. */
function trusted(): Trusts {
  const app = express();
  app.set('trust proxy', 'loopback, uniquelocal');
  return app.get('trust proxy fn') as Trusts;
}

const from = (remoteAddress: string, forwarded?: string) =>
  senderOf(
    {
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    } as unknown as IncomingMessage,
    trusted(),
  );

describe('senderOf', () => {
  it('is the other end of the connection, whatever a stranger says of himself', () => {
    expect(from('203.0.113.7')).toBe('203.0.113.7');
    expect(from('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
    expect(from('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  it('is what our own proxy saw, not what came before it', () => {
    expect(from('10.0.0.3', '203.0.113.7')).toBe('203.0.113.7');
    expect(from('127.0.0.1', '1.2.3.4, 203.0.113.7, 10.0.0.9')).toBe('203.0.113.7');
    expect(from('127.0.0.1', ' , ,203.0.113.7')).toBe('203.0.113.7');
  });

  it('is the machine itself when nobody stands behind it', () => {
    expect(from('127.0.0.1')).toBe('127.0.0.1');
    expect(from('127.0.0.1', '')).toBe('127.0.0.1');
  });

  it('is the network of an IPv6 address, however it is written', () => {
    const network = '2001:db8:0:1::/64';
    expect(from('2001:db8:0:1:aaaa:bbbb:cccc:dddd')).toBe(network);
    expect(from('2001:0DB8:0000:0001::5')).toBe(network);
    expect(from('::1', '2001:db8:0:1::ffff')).toBe(network);
  });

  it('is never a long text', () => {
    expect(from('127.0.0.1', 'a'.repeat(9_000)).length).toBeLessThanOrEqual(45);
  });
});
