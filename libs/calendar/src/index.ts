export { addDays, dayAt, daysBetween } from './day';
export { electionsOf } from './elections';
export { easterSunday, holidaysOf } from './holidays';
export { momentAt } from './moment';
export type { NationalDay } from './national-day';
export { nationalDays } from './national-days';
