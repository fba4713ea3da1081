import type { JobPolicy } from '../../platform/jobs/job';
import { IN_BODY, IN_QUERY, type Policy } from '../../platform/identity/policy';

const READS = ['staff', 'mayor', 'administrator'] as const;
const WRITES = ['staff', 'administrator'] as const;

export const CALENDAR_POLICIES = {
  list: {
    name: 'calendar.list',
    what: 'De agenda van een gemeente zien',
    who: READS,
    of: IN_QUERY,
  },
  add: {
    name: 'calendar.add',
    what: 'Iets op de agenda zetten',
    who: WRITES,
    of: IN_BODY,
    logged: 'event_added',
  },
  change: {
    name: 'calendar.change',
    what: 'Wijzigen wat met de hand op de agenda is gezet',
    who: WRITES,
    of: IN_QUERY,
    logged: 'event_changed',
  },
  remove: {
    name: 'calendar.remove',
    what: 'Van de agenda halen wat er met de hand op is gezet',
    who: WRITES,
    of: IN_QUERY,
    logged: 'event_removed',
  },
  sources: {
    name: 'calendar.sources',
    what: 'Zien welke bestanden en adressen de agenda vullen, en of ze nog werken',
    who: READS,
    of: IN_QUERY,
  },
  preview: {
    name: 'calendar.preview',
    what: 'Bekijken wat een agendabestand zou brengen; er wordt niets bewaard',
    who: WRITES,
    of: IN_QUERY,
  },
  addFile: {
    name: 'calendar.add-file',
    what: 'Een agendabestand toevoegen',
    who: WRITES,
    of: IN_QUERY,
    logged: 'agenda_added',
  },
  addAddress: {
    name: 'calendar.add-address',
    what: 'Een adres toevoegen dat elke dag opnieuw wordt opgehaald',
    who: WRITES,
    of: IN_BODY,
    logged: 'agenda_added',
  },
  refresh: {
    name: 'calendar.refresh',
    what: 'Een agenda-adres nu opnieuw ophalen',
    who: WRITES,
    of: IN_QUERY,
  },
  removeSource: {
    name: 'calendar.remove-source',
    what: 'Een agendabestand of -adres met alles wat het bracht van de agenda halen',
    who: WRITES,
    of: IN_QUERY,
    logged: 'agenda_removed',
  },
} as const satisfies Record<string, Policy>;

export const CALENDAR_JOBS = {
  refresh: {
    name: 'calendar.refresh-addresses',
    what: 'De agenda-adressen van elke gemeente opnieuw ophalen; van internet, zonder iets van ons mee te sturen',
  },
} as const satisfies Record<string, JobPolicy>;
