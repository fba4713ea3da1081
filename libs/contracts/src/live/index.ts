export { applyBoardChanged, type AppliedChange } from './apply-board-changed';
export {
  BoardChanged,
  Heartbeat,
  HEARTBEAT_SECONDS,
  LIVE_EVENT,
  LIVE_NAMESPACE,
  LIVE_NOT_SIGNED_IN,
  LIVE_PROTOCOL_VERSION,
  Resync,
  Subscribe,
  SubscribeAnswer,
} from './protocol';
export { LIVE_CLIENT_EVENTS, LIVE_REFUSED, LIVE_TOO_MANY_CONNECTIONS, Refused } from './refusals';
