// @ts-check
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * Passes each connection to the first node that accepts it. It knows nothing of HTTP, so whatever a node
 * does to a connection its client feels too.
 * @param {() => readonly number[]} ports of the nodes, the preferred one first
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startBalancer(ports) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    passOn(client, [...ports()]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port was given.');
  const close = async () => {
    for (const client of open) client.destroy();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

/** @param {import('node:net').Socket} client @param {number[]} ports */
function passOn(client, [port, ...others]) {
  if (port === undefined) return void client.destroy();
  const node = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const tryNext = () => passOn(client, others);
  node.once('error', tryNext);
  node.once('connect', () => {
    node.off('error', tryNext);
    // A reset of the node is a reset for its client.
    node.on('error', () => client.resetAndDestroy());
    client.on('error', () => node.destroy());
    client.on('close', () => node.destroy());
    client.pipe(node);
    node.pipe(client);
  });
}
