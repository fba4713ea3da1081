export { OpenAlerts } from './board/open-alerts';
