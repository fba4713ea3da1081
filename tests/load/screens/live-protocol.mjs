// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

const Contracts = z.object({ LIVE_NAMESPACE: z.string(), LIVE_PROTOCOL_VERSION: z.number() });

/** What the built product speaks. @param {string} root */
export function liveProtocol(root) {
  const contracts = join(root, 'dist', 'libs', 'contracts', 'src', 'index.js');
  const built = Contracts.parse(createRequire(import.meta.url)(contracts));
  return { namespace: built.LIVE_NAMESPACE, protocol: built.LIVE_PROTOCOL_VERSION };
}
