export { expectedEventsQuery } from './api/calendar-requests';
export { daysOf } from './calendar-words';
