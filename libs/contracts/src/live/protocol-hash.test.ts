import { z } from 'zod';
import {
  BoardChanged,
  Heartbeat,
  LIVE_PROTOCOL_VERSION,
  Resync,
  Subscribe,
  SubscribeAnswer,
} from '../index';

/** One line a version. A change of a message changes the hash: raise the version and add a line. */
const HISTORY = [
  { version: 1, hash: 'ee8d20f0946fcb0', what: 'subscribe, board.changed, heartbeat, resync' },
  { version: 2, hash: '772165ff81c34d76', what: 'feed without text; refused as not allowed' },
  { version: 3, hash: 'c6cd03269ed209e9', what: 'board.changed may say which trace it belongs to' },
  { version: 4, hash: 'cb927ee869b73be3', what: 'board.changed carries open alerts' },
];

it('changes only together with its version', () => {
  const messages = { Subscribe, SubscribeAnswer, BoardChanged, Heartbeat, Resync };
  const schemas = Object.entries(messages).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  const hash = fnv1a(JSON.stringify(schemas));
  const latest = HISTORY.at(-1);
  expect({ version: LIVE_PROTOCOL_VERSION, hash }).toEqual({
    version: latest?.version,
    hash: latest?.hash,
  });
});

/** FNV-1a, 64 bits: a change is seen, that is all it is for. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of text) {
    hash ^= BigInt(unit.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16);
}
