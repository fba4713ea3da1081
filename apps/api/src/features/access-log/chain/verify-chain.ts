import type { AccessLogVerification } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { GENESIS } from './canonical-line';
import { ChainCheck } from './chain-check';
import { type ChainFault, type ChainPoint, FAULTS } from './fault';
import { nameFaults } from './name-faults';
import { sealedLines } from './sealed-lines';

interface Head {
  readonly seq: number;
  readonly hash: Buffer;
  readonly baseSeq: number;
  readonly baseHash: Buffer;
  /** Whether a line says that the chain was pruned up to its present beginning. */
  readonly isBaseExplained: boolean;
}

/** A number and a hash (in hexadecimals) that somebody kept elsewhere. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

const MOST_FAULTS = 20;

/**
 * Recalculates a chain from the rows of the database.
 * @param manager a transaction on one unchanging picture that may see the chain
 * @param municipality `null`: the chain of the installation itself
 */
export async function verifyChain(
  manager: EntityManager,
  municipality: string | null,
  anchor?: Anchor,
): Promise<AccessLogVerification> {
  const head = await headOf(manager, municipality);
  const base: ChainPoint = { seq: head?.baseSeq ?? 0, hash: head?.baseHash ?? GENESIS };
  const check = new ChainCheck(base);
  const anchorCheck = anchor && new AnchorCheck(anchor, base);
  for await (const page of sealedLines((work) => work(manager), { municipality })) {
    for (const line of page) {
      check.add(line);
      anchorCheck?.add(line);
    }
  }
  const faults = [
    ...(head && !head.isBaseExplained ? [FAULTS.beginGone(head.baseSeq)] : []),
    ...nameFaults(check, head),
    ...(anchorCheck?.faults() ?? []),
  ].sort((a, b) => a.seq - b.seq);
  return {
    isIntact: faults.length === 0,
    lines: check.lines,
    base: { seq: base.seq, hash: base.hash.toString('hex') },
    head: { seq: head?.seq ?? 0, hash: (head?.hash ?? GENESIS).toString('hex') },
    faults: faults.slice(0, MOST_FAULTS),
  };
}

async function headOf(manager: EntityManager, municipality: string | null): Promise<Head | null> {
  const [head] = await rowsOf<Head>(
    manager,
    `SELECT seq, hash, base_seq AS "baseSeq", base_hash AS "baseHash",
            base_seq = 0 OR EXISTS (
              SELECT 1 FROM access_log
              WHERE access_log.municipality_code IS NOT DISTINCT FROM access_log_head.municipality_code
                AND action = 'access_log_pruned'
                AND object_id = base_seq || ':' || encode(base_hash, 'hex')) AS "isBaseExplained"
     FROM access_log_head WHERE municipality_code IS NOT DISTINCT FROM $1::text`,
    [municipality],
  );
  return head ?? null;
}

/** Compares what was kept elsewhere with the line that has its number now. */
class AnchorCheck {
  private found: ChainFault | 'absent' | 'equal' = 'absent';

  constructor(
    private readonly anchor: Anchor,
    base: ChainPoint,
  ) {
    if (anchor.seq === base.seq) this.add(base);
    else if (anchor.seq < base.seq) this.found = FAULTS.anchorPruned(anchor.seq);
  }

  add({ seq, hash }: ChainPoint): void {
    if (seq !== this.anchor.seq) return;
    const isEqual = hash.toString('hex') === this.anchor.hash.toLowerCase();
    this.found = isEqual ? 'equal' : FAULTS.anchorDiffers(seq);
  }

  faults(): ChainFault[] {
    if (this.found === 'equal') return [];
    return [this.found === 'absent' ? FAULTS.anchorGone(this.anchor.seq) : this.found];
  }
}
