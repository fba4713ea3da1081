import { Inject, Injectable, Logger } from '@nestjs/common';
import { type BoardChanged, type Heartbeat, LIVE_EVENT } from '@poolshoogte/contracts';
import type { Namespace, Socket } from 'socket.io';
import { BoardStates } from './board-states';
import type { Sight } from './board-text';
import { SlowFollowers } from './slow-followers';
import { withoutTexts } from './without-texts';

/** Two rooms a board: those who see the texts of the feed, and those who see figures alone. */
const SIGHTS = ['texts', 'figures'] as const satisfies readonly Sight[];
const roomOf = (sight: Sight, municipality: string): string => `${sight}:${municipality}`;

/** The municipality of a room; `undefined`: it is not the room of a board. */
export const municipalityOf = (room: string): string | undefined =>
  SIGHTS.some((sight) => room.startsWith(`${sight}:`)) ? room.split(':')[1] : undefined;

/** What a screen may be sent of a change. */
export const seen = (changed: BoardChanged, sight: Sight): BoardChanged =>
  sight === 'texts' ? changed : withoutTexts(changed);

/** The screens at this node, per board. What is sent here goes to no other node. */
@Injectable()
export class BoardRooms {
  private readonly log = new Logger('boards');
  private readonly slow = new SlowFollowers((socket, lastSeq) => this.catchUp(socket, lastSeq));
  /** Those who are told first what they missed: news before that would be a gap to them. */
  private readonly held = new WeakSet<Socket>();
  private readonly sent = new Map<string, number>();
  private namespace: Namespace | undefined;

  constructor(@Inject(BoardStates) private readonly states: BoardStates) {}

  /** @param onEmpty called when nobody follows a board any more */
  open(namespace: Namespace, onEmpty: (municipality: string) => void): void {
    this.namespace = namespace;
    namespace.adapter.on('delete-room', (room: string) => {
      const municipality = municipalityOf(room);
      if (municipality === undefined || this.followed().includes(municipality)) return;
      this.sent.delete(municipality);
      onEmpty(municipality);
    });
  }

  admit(socket: Socket): void {
    this.slow.watch(socket);
  }

  /** From here on nothing is lost; nothing is sent either until `release`. */
  async join(socket: Socket, municipality: string, sight: Sight): Promise<void> {
    this.held.add(socket);
    for (const room of socket.rooms) if (room !== socket.id) await socket.leave(room);
    this.slow.forget(socket);
    await socket.join(roomOf(sight, municipality));
  }

  /** The connection has everything up to `seq` on its way; what was held back meanwhile follows. */
  release(socket: Socket, municipality: string, seq: number): void {
    this.held.delete(socket);
    if ((this.sent.get(municipality) ?? 0) > seq) this.catchUp(socket, seq);
  }

  /** Boards that somebody at this node follows. */
  followed(): readonly string[] {
    const names = [...(this.namespace?.adapter.rooms.keys() ?? [])];
    return [...new Set(names.flatMap((name) => municipalityOf(name) ?? []))];
  }

  /** Whether a socket is in the room of a board that is meant for this sight. */
  isIn(socket: Socket, municipality: string, sight: Sight): boolean {
    return socket.rooms.has(roomOf(sight, municipality));
  }

  sendChanged(changed: BoardChanged): void {
    const { municipality, previousSeq, seq } = changed;
    this.sent.set(municipality, seq);
    for (const sight of SIGHTS) {
      const room = roomOf(sight, municipality);
      const sockets = this.socketsIn(room);
      if (sockets.length === 0) continue;
      const skipped = sockets.filter(
        (socket) => this.held.has(socket) || this.slow.isToSkip(socket, previousSeq),
      );
      this.to(room, skipped)?.emit(LIVE_EVENT.boardChanged, seen(changed, sight));
    }
  }

  /** Everybody fetches the board anew; that has everything up to `seq`. */
  sendResync(municipality: string, seq: number): void {
    this.sent.set(municipality, seq);
    this.toAll(municipality, LIVE_EVENT.resync, { municipality });
  }

  sendHeartbeat(beat: Heartbeat): void {
    this.toAll(beat.municipality, LIVE_EVENT.heartbeat, beat);
  }

  /** To everybody but those who are behind: they hear all in the message that is to come. */
  private toAll(municipality: string, event: string, message: unknown): void {
    for (const room of SIGHTS.map((sight) => roomOf(sight, municipality))) {
      const skipped = this.socketsIn(room).filter((socket) => this.slow.isBehind(socket));
      this.to(room, skipped)?.emit(event, message);
    }
  }

  private to(room: string, skipped: readonly Socket[]) {
    const all = this.namespace?.local.to(room);
    return skipped.length === 0 ? all : all?.except(skipped.map(({ id }) => id));
  }

  private socketsIn(room: string): Socket[] {
    const { namespace } = this;
    const ids = namespace?.adapter.rooms.get(room) ?? [];
    return [...ids].flatMap((id) => namespace?.sockets.get(id) ?? []);
  }

  private catchUp(socket: Socket, lastSeq: number): void {
    this.slow.isSent(socket, lastSeq);
    this.bringUp(socket, lastSeq).catch((error: unknown) => {
      // Its next message shows the screen that something is missing, and it asks.
      this.slow.forget(socket);
      this.log.warn(`screen not caught up: ${error instanceof Error ? error.message : 'unknown'}`);
    });
  }

  /** A connection that was behind gets the newest state, as one message. */
  private async bringUp(socket: Socket, lastSeq: number): Promise<void> {
    const room = [...socket.rooms].find((name) => municipalityOf(name) !== undefined);
    const municipality = room === undefined ? undefined : municipalityOf(room);
    if (municipality === undefined) return this.slow.forget(socket);
    const state = await this.states.present(municipality);
    const changed = await this.states.changedSince(state, lastSeq);
    if (!socket.connected) return undefined;
    const sight = this.isIn(socket, municipality, 'texts') ? 'texts' : 'figures';
    const seq = changed?.seq ?? state.seq;
    // Said before it is sent: sending may at once tell that everything has left.
    if ((this.sent.get(municipality) ?? 0) > seq) this.slow.isSent(socket, seq);
    else this.slow.forget(socket);
    if (changed) socket.emit(LIVE_EVENT.boardChanged, seen(changed, sight));
    else if (state.seq > lastSeq) socket.emit(LIVE_EVENT.resync, { municipality });
    return undefined;
  }
}
