export { boardQuery } from './api/board-query';
export { Peil } from './peil';
