export { AlertNews, NoAlerts } from './board/alert-news';
export { OpenAlerts } from './board/open-alerts';
