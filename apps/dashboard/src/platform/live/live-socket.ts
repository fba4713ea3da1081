import { LIVE_NAMESPACE } from '@poolshoogte/contracts';
import { io } from 'socket.io-client';

/** How long the server may take to answer a question, in milliseconds. */
const ANSWER_WITHIN_MS = 8_000;

type Listener = (message: unknown) => void;

/** What the live board needs of a connection; messages are unknown until a contract parsed them. */
export interface LiveSocket {
  readonly isConnected: boolean;
  on(event: string, listener: Listener): void;
  off(event: string, listener: Listener): void;
  /** Rejects when no answer comes in time. */
  ask(event: string, message: unknown): Promise<unknown>;
  connect(): void;
  disconnect(): void;
}

/** A connection over websocket, or over HTTP where a proxy blocks that. It reconnects by itself. */
export function createLiveSocket(): LiveSocket {
  const socket = io(LIVE_NAMESPACE, {
    transports: ['websocket', 'polling'],
    autoConnect: false,
    forceNew: true,
    reconnectionDelayMax: 10_000,
    tryAllTransports: true,
  });
  return {
    get isConnected() {
      return socket.connected;
    },
    on: (event, listener) => void socket.on(event, listener),
    off: (event, listener) => void socket.off(event, listener),
    ask: (event, message) => socket.timeout(ANSWER_WITHIN_MS).emitWithAck(event, message),
    connect: () => void socket.connect(),
    disconnect: () => void socket.disconnect(),
  };
}
