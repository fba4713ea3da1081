import { IN_QUERY, type Policy } from '../../platform/identity/policy';
import type { JobPolicy } from '../../platform/jobs/job';

export const IMPORT_POLICIES = {
  create: {
    name: 'imports.create',
    what: 'Een bestand met signalen importeren; alleen rijen van de eigen gemeente komen erin',
    who: ['staff'],
    of: 'rows',
    scope: 'imports:write',
    logged: 'import_done',
  },
  list: {
    name: 'imports.list',
    what: 'De imports van een gemeente zien',
    who: ['staff'],
    of: IN_QUERY,
    scope: 'imports:write',
  },
  get: {
    name: 'imports.get',
    what: 'De voortgang van een import zien',
    who: ['staff'],
    of: IN_QUERY,
    scope: 'imports:write',
  },
  refusals: {
    name: 'imports.refusals',
    what: 'De geweigerde rijen van een import ophalen; zonder hun tekst',
    who: ['staff'],
    of: IN_QUERY,
    scope: 'imports:write',
    logged: 'refusals_exported',
  },
  undo: {
    name: 'imports.undo',
    what: 'Alles wat een import toevoegde weer verwijderen',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'import_undone',
  },
} as const satisfies Record<string, Policy>;

export const IMPORT_JOBS = {
  lost: {
    name: 'imports.lost',
    what: 'Noemt een import afgebroken waarvan het proces is gestopt; leest en wijzigt geen signaal',
  },
} as const satisfies Record<string, JobPolicy>;
