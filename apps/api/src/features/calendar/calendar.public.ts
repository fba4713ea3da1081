export { CalendarModule } from './calendar.module';
export { CALENDAR_JOBS } from './calendar.policies';
export { AgendaRefresher } from './agenda-refresher';
export { ExpectedEventsReadModel } from './expected-events.read-model';
