import {
  LIVE_CLIENT_EVENTS,
  LIVE_REFUSED,
  type Refused,
  type SubscribeAnswer,
} from '@poolshoogte/contracts';
import type { Socket } from 'socket.io';

const WORDS = {
  invalid_message: 'Dit bericht heeft niet de vorm die we verwachten. Ververs de pagina.',
  too_many_messages: 'Even rustig aan: deze verbinding stuurde te veel berichten.',
  not_following: 'Deze verbinding volgde geen bord en is gesloten.',
} as const satisfies Record<Refused['code'], string>;

export function refuse(socket: Socket, code: Refused['code']): void {
  const refused: Refused = { code, message: WORDS[code] };
  socket.emit(LIVE_REFUSED, refused);
}

/** What is no message of ours reaches no handler; who waits for an answer gets one. */
export function refuseUnknownEvents(socket: Socket): void {
  socket.use((event, next) => {
    const [name, ...rest] = event;
    if (LIVE_CLIENT_EVENTS.has(name)) {
      next();
      return;
    }
    const answer: unknown = rest.at(-1);
    if (typeof answer !== 'function') {
      refuse(socket, 'invalid_message');
      return;
    }
    const refused: SubscribeAnswer = {
      status: 'refused',
      code: 'invalid_message',
      message: WORDS.invalid_message,
    };
    answer(refused);
  });
}
