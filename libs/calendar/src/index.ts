export { addDays, dayAt, daysBetween } from './day';
export { momentAt } from './moment';
