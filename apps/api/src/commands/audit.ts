import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Day, MunicipalityCode } from '@poolshoogte/contracts';
import {
  AccessLog,
  type Anchor,
  asOwner,
  chainName,
  chainsOf,
  INSTALLATION,
  processingLinesOf,
  pruneAccessLog,
  sealAccessLog,
  verificationReport,
  verifyChain,
} from '../features/access-log/access-log.public';
import { CONFIG, type Config } from '../platform/config/config';
import { type CommandContext, runCommand } from './run-command';

const USAGE =
  'Gebruik:\n' +
  '  npm run audit -- verify [--municipality GM1911] [--anchor NUMMER:STEMPEL]\n' +
  '      het toegangslogboek narekenen; met --anchor ook tegen een bewaarde stempel\n' +
  '  npm run audit -- ldv [--municipality GM1911] [--since 2026-01-31] > bestand.jsonl\n' +
  '      het Logboek Dataverwerkingen: wat is verwerkt, zonder wie\n' +
  '  npm run audit -- prune [--older-than-days 1095]\n' +
  '      oude regels opruimen; korter dan 180 dagen bewaren kan niet\n' +
  `  In plaats van een gemeente kan ook: --municipality ${INSTALLATION}`;

const KEEP_THE_HEAD =
  'Bewaar elke stand buiten deze database: met --anchor ziet u later of alles tot daar er nog zo staat.';
const LEAVE_IT =
  'Laat de database zoals zij is, en vraag uw beheerder en uw functionaris om een onderzoek.';

interface Options {
  readonly municipality?: string | undefined;
  readonly anchor?: string | undefined;
  readonly since?: string | undefined;
  readonly 'older-than-days'?: string | undefined;
}

runCommand(async (context) => {
  const { values, positionals } = parseArgs({
    args: [...context.words],
    allowPositionals: true,
    options: {
      municipality: { type: 'string' },
      anchor: { type: 'string' },
      since: { type: 'string' },
      'older-than-days': { type: 'string' },
    },
  });
  const verbs = { verify, ldv, prune };
  const [verb, ...rest] = positionals;
  if (rest.length === 0 && verb !== undefined && Object.hasOwn(verbs, verb)) {
    return verbs[verb as keyof typeof verbs](context, values);
  }
  console.error(USAGE);
  return 1;
});

async function verify({ app, database }: CommandContext, options: Options): Promise<number> {
  const anchor = anchorOf(options);
  const asked = chainOf(options);
  await sealAccessLog(database.shared);
  return asOwner(app.get<Config>(CONFIG).DATABASE_URL, async (owner) => {
    let faulty = 0;
    // With an anchor a chain may be gone altogether: that is a fault to name.
    const isSurelyThere = anchor !== undefined && asked !== undefined;
    for (const chain of isSurelyThere ? [asked] : chosenOf(await chainsOf(owner), asked)) {
      const found = await verifyChain(owner, chain, anchor);
      for (const line of verificationReport(chain, found)) console.log(line);
      if (!found.isIntact) faulty += 1;
    }
    console.log(faulty === 0 ? KEEP_THE_HEAD : LEAVE_IT);
    return faulty === 0 ? 0 : 1;
  });
}

async function ldv({ app, database }: CommandContext, options: Options): Promise<number> {
  const since = options.since;
  if (since !== undefined && !Day.safeParse(since).success) {
    throw new Error('Schrijf --since als jjjj-mm-dd, bijvoorbeeld 2026-01-31.');
  }
  const asked = chainOf(options);
  const { DATABASE_URL } = app.get<Config>(CONFIG);
  const chains = chosenOf(await asOwner(DATABASE_URL, chainsOf), asked);
  const object = { kind: 'access_log', id: 'processing' };
  for (const chain of chains) {
    await app.get(AccessLog).recordFor(chain, { action: 'access_log_exported', object });
  }
  await sealAccessLog(database.shared);
  await asOwner(DATABASE_URL, async (owner) => {
    for (const municipality of chains) {
      const pieces = processingLinesOf((work) => work(owner), { municipality, since });
      for await (const piece of pieces) {
        if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
      }
    }
  });
  return 0;
}

async function prune({ app, database }: CommandContext, options: Options): Promise<number> {
  const given = options['older-than-days'];
  const days = Number(given ?? app.get<Config>(CONFIG).ACCESS_LOG_RETENTION_DAYS);
  if (!Number.isSafeInteger(days) || days < 180 || days > 36_500) {
    throw new Error('Geef --older-than-days een geheel getal van 180 tot en met 36500.');
  }
  await sealAccessLog(database.shared);
  const pruned = await pruneAccessLog(database.shared, days);
  for (const { municipality, removed } of pruned) {
    console.log(`${chainName(municipality)}: ${removed} regels opgeruimd.`);
  }
  if (pruned.length === 0) console.log(`Er is niets ouder dan ${days} dagen.`);
  return 0;
}

/** @returns the chain that was asked for, `undefined`: all of them */
function chainOf({ municipality }: Options): string | null | undefined {
  if (municipality === undefined) return undefined;
  if (municipality === INSTALLATION) return null;
  if (!MunicipalityCode.safeParse(municipality).success) {
    throw new Error(`Dit is geen gemeentecode: ${municipality}. Schrijf bijvoorbeeld GM1911.`);
  }
  return municipality;
}

function chosenOf(
  present: readonly (string | null)[],
  asked: string | null | undefined,
): readonly (string | null)[] {
  if (asked === undefined) return present;
  if (!present.includes(asked)) {
    throw new Error(`Van ${chainName(asked)} is er geen toegangslogboek.`);
  }
  return [asked];
}

function anchorOf({ anchor, municipality }: Options): Anchor | undefined {
  if (anchor === undefined) return undefined;
  if (municipality === undefined) {
    throw new Error('Een stempel hoort bij een gemeente: noem haar met --municipality.');
  }
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(anchor) ?? [];
  if (seq === undefined || hash === undefined) {
    throw new Error('Schrijf --anchor als NUMMER:STEMPEL, zoals `verify` de stand laat zien.');
  }
  return { seq: Number(seq), hash };
}
