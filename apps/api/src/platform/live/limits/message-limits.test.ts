import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { BYTES, MESSAGES, MessageLimits, REQUESTS } from './message-limits';

function counted() {
  const said: string[] = [];
  const clock = { now: 0 };
  const limits = new MessageLimits(
    (code) => said.push(code),
    () => clock.now,
  );
  return { said, clock, limits };
}

const message = { type: 'message', data: '2/live,["subscribe",{}]' };

describe('MessageLimits', () => {
  it('lets a screen say what screens say, for hours', () => {
    const { said, clock, limits } = counted();
    for (let minute = 0; minute < 600; minute += 1) {
      clock.now = minute * 60_000;
      limits.packet({ type: 'pong' });
      limits.packet(message);
      limits.request();
    }
    expect(said).toEqual([]);
  });

  it('says once that there were too many messages, whatever they were', () => {
    const { said, limits } = counted();
    for (let count = 0; count < MESSAGES.burst; count += 1) limits.packet({ type: 'noop' });
    expect(said).toEqual([]);
    limits.packet(message);
    limits.packet(message);
    expect(said).toEqual(['too_many_messages']);
  });

  it('takes no binary message and nothing it cannot read', () => {
    const binary = counted();
    binary.limits.packet({ type: 'message', data: Buffer.from('x') });
    expect(binary.said).toEqual(['invalid_message']);
    const broken = counted();
    broken.limits.unreadable();
    expect(broken.said).toEqual(['invalid_message']);
  });

  it('counts bytes that never become a message', () => {
    const { said, limits } = counted();
    const pause = jest.fn();
    const tcp = Object.assign(new EventEmitter(), { pause });
    limits.watch(tcp as unknown as Socket);
    tcp.emit('data', Buffer.alloc(BYTES.burst));
    expect({ said, pauses: pause.mock.calls.length }).toEqual({ said: [], pauses: 0 });
    tcp.emit('data', Buffer.alloc(1));
    tcp.emit('data', Buffer.alloc(1));
    expect({ said, pauses: pause.mock.calls.length }).toEqual({
      said: ['too_many_messages'],
      pauses: 2,
    });
  });

  it('counts requests of a connection over HTTP', () => {
    const { said, limits } = counted();
    for (let count = 0; count <= REQUESTS.burst; count += 1) limits.request();
    expect(said).toEqual(['too_many_messages']);
  });
});
