import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Whether an address is a proxy of the installation itself; Express's own reading of its setting. */
export type Trusts = (address: string, hops: number) => boolean;

/** Nothing longer is an address. */
const LONGEST_ADDRESS = 45;
/** Who has an IPv6 address has the 2^64 beside it too. */
const NETWORK_GROUPS = 4;
const ALL_GROUPS = 8;

/**
 * Who connects, as `request.ip` of Express has it: the nearest address that is no proxy of the
 * installation. Of IPv6 the network, so that nobody has more than one.
 */
export function senderOf(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  trusts: Trusts,
): string {
  const said = headers['x-forwarded-for'];
  const forwarded = (Array.isArray(said) ? said.join(',') : (said ?? '')).split(',').reverse();
  const chain = [socket.remoteAddress ?? '', ...forwarded.map((part) => part.trim())].filter(
    (address, index) => index === 0 || address !== '',
  );
  const sender = chain.find((address, hops) => !trusts(address, hops)) ?? chain.at(-1) ?? '';
  return networkOf(sender.slice(0, LONGEST_ADDRESS));
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  if (address.includes('::')) {
    const zeros = ALL_GROUPS - groups.length - after.length;
    groups.push(...Array.from({ length: zeros }, () => '0'), ...after);
  }
  const network = groups.slice(0, NETWORK_GROUPS).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':').toLowerCase()}::/64`;
}
