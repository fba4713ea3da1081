import type { Operations } from '@poolshoogte/contracts';
import { counted } from '../../../platform/dutch/number-words';
import { duration, rate, timeSpan } from './amounts';
import type { Item } from './item';

/** What all processes of the installation share. */
export function installationItems({ database, relay, imports }: Operations): Item[] {
  return [databaseItem(database), relayItem(relay), importsItem(imports)];
}

function databaseItem({ level, version, roundTripMs, pool }: Operations['database']): Item {
  const waiting =
    pool.waiting === 0
      ? 'Niets wacht op een verbinding.'
      : `${counted(pool.waiting, 'vraag wacht', 'vragen wachten')} op een verbinding.`;
  return {
    title: 'Database',
    level,
    says: `Antwoordt in ${duration(roundTripMs)}. ${String(pool.inUse)} van ${counted(pool.size, 'verbinding', 'verbindingen')} bezig. ${waiting}`,
    means: `PostgreSQL ${version.split(' ')[0] ?? version}. Hier staat alles wat bewaard wordt. Is de database traag, dan is elke pagina traag.`,
    next: 'Kijk of op de server van de database de schijf vol is of iets anders veel vraagt. Blijft er veel wachten? Verhoog dan DATABASE_POOL.',
  };
}

function relayItem({ level, waiting, oldestSeconds }: Operations['relay']): Item {
  const many = waiting >= 10_000 ? '10.000 wijzigingen of meer wachten' : null;
  return {
    title: 'Doorgeven van wijzigingen',
    level,
    says:
      oldestSeconds === null
        ? 'Niets wacht.'
        : `${many ?? counted(waiting, 'wijziging wacht', 'wijzigingen wachten')} op een nummer, de oudste ${timeSpan(oldestSeconds)}.`,
    means:
      'Eén proces nummert wat is opgeslagen, zodat schermen niets missen. Wacht hier iets, dan is het bewaard, maar nog niet te zien op open schermen.',
    next: 'Kijk of er nog een API of worker draait en of die de database bereikt. Start anders de worker opnieuw: er gaat niets verloren.',
  };
}

function importsItem(seen: Operations['imports']): Item {
  const { level, running, stalled, interrupted, rowsPerSecond } = seen;
  const now =
    running === 0
      ? 'Er loopt geen import.'
      : `${counted(running, 'import loopt', 'imports lopen')}, dit proces leest ${rate(rowsPerSecond)} rijen per seconde.`;
  const quiet =
    stalled === 0
      ? ''
      : ` Van ${counted(stalled, 'import', 'imports')} is al minuten niets gehoord.`;
  const broken =
    interrupted === 0
      ? ''
      : ` ${counted(interrupted, 'import is', 'imports zijn')} de laatste dag afgebroken.`;
  return {
    title: 'Imports',
    level,
    says: `${now}${quiet}${broken}`,
    means:
      'Wat al gelezen is, blijft bewaard. Hetzelfde bestand opnieuw voegt alleen toe wat ontbreekt.',
    next: 'Vraag wie het bestand stuurde om het opnieuw te sturen. Op diens pagina Importeren staat waarom het ophield.',
  };
}
