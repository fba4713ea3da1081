import { GENESIS, type LineContent, lineHash, type SealedLine } from './canonical-line';
import { ChainCheck } from './chain-check';
import type { ChainFault, ChainPoint } from './fault';
import { nameFaults } from './name-faults';

/** Two lines whose bytes and hashes were worked out by hand, by neither of our implementations. */
export const GOLDEN_LINES: readonly LineContent[] = [
  {
    municipality: 'GM1911',
    at: '2026-11-22T09:00:00.123456Z',
    beganAt: '2026-11-22T08:59:59.999000Z',
    actor: 'medewerker-7k2p',
    accountId: '01890a5d-ac96-774b-bcce-b302099a8057',
    actorKind: 'person',
    action: 'signal_read',
    objectKind: 'signal',
    objectId: '0190aaaa-0000-7000-8000-000000000001',
    reason: 'Vraag over één melding: café – 🙂',
    processingId: '0af7651916cd43dd8448eb211c80319c',
    productVersion: '0.1.0',
  },
  {
    municipality: null,
    at: '2026-03-29T01:00:00.000000Z',
    beganAt: '2026-03-29T01:00:00.000001Z',
    actor: 'onbekend',
    accountId: null,
    actorKind: 'person',
    action: 'sign_in_refused',
    objectKind: null,
    objectId: null,
    reason: '',
    processingId: 'b7ad6b7169203331b7ad6b7169203331',
    productVersion: '0.1.0',
  },
];

export const GOLDEN_BYTES =
  '00000018706f6f6c73686f6f67746520616363657373206c6f67203100000006474d3139313100000001310000001b' +
  '323032362d31312d32325430393a30303a30302e3132333435365a0000001b323032362d31312d32325430383a3539' +
  '3a35392e3939393030305a0000000f6d6564657765726b65722d376b32700000002430313839306135642d61633936' +
  '2d373734622d626363652d62333032303939613830353700000006706572736f6e0000000b7369676e616c5f726561' +
  '64000000067369676e616c0000002430313930616161612d303030302d373030302d383030302d3030303030303030' +
  '30303031000000285672616167206f76657220c3a9c3a96e206d656c64696e673a20636166c3a920e2809320f09f99' +
  '8200000020306166373635313931366364343364643834343865623231316338303331396300000005302e312e30';

/** Of the first line at number 1, and of the second at number 2 after it. */
export const GOLDEN_HASHES = [
  'e2bdecc2d848850dcadbfdafa206056bdbd1aac08cbc6a8d42e64fc0120dc4f8',
  '5f0e7edd4b5f1e3f11e396a7cae222f56df50f360f1d0b5f353fc6c3d99805bd',
] as const;

export const content = (name: string): LineContent => ({
  municipality: 'GM1911',
  at: '2026-11-22T09:00:00.000000Z',
  beganAt: '2026-11-22T09:00:00.000000Z',
  actor: name,
  accountId: null,
  actorKind: 'person',
  action: 'signal_read',
  objectKind: null,
  objectId: null,
  reason: null,
  processingId: '0af7651916cd43dd8448eb211c80319c',
  productVersion: '0.1.0',
});

/** Seals a line after another, as the database does. */
export function sealedAfter(before: ChainPoint, line: LineContent): SealedLine {
  const seq = before.seq + 1;
  return { ...line, seq, prevHash: before.hash, hash: lineHash(before.hash, line, seq) };
}

export const START: ChainPoint = { seq: 0, hash: GENESIS };

/** A chain of so many lines, each with another actor. */
export function chainOf(length: number): SealedLine[] {
  const lines: SealedLine[] = [];
  for (let index = 1; index <= length; index += 1) {
    lines.push(sealedAfter(lines.at(-1) ?? START, content(`actor-${index}`)));
  }
  return lines;
}

/** What is found in lines as they stand in the table, beside the head that was kept. */
export function faultsIn(lines: readonly SealedLine[], head: ChainPoint | null): ChainFault[] {
  const check = new ChainCheck(START);
  for (const line of [...lines].sort((a, b) => a.seq - b.seq)) check.add(line);
  return nameFaults(check, head);
}
