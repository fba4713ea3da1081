import type { IncomingMessage } from 'node:http';
import { Inject } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import {
  type BoardChanged,
  type Heartbeat,
  HEARTBEAT_SECONDS,
  LIVE_EVENT,
  LIVE_NAMESPACE,
  LIVE_PROTOCOL_VERSION,
  Subscribe,
  type SubscribeAnswer,
} from '@poolshoogte/contracts';
import type { Namespace, Socket } from 'socket.io';
import { isOwnOrigin } from '../../platform/http/own-origin';
import { type Actor } from '../../platform/identity/actor';
import { Policed } from '../../platform/identity/policy';
import { decide } from '../../platform/identity/policy-decision';
import { SocketSessions } from '../../platform/identity/socket-sessions';
import { Clock } from '../../platform/clock/clock';
import { Jobs } from '../../platform/jobs/jobs';
import { SequenceListener } from '../../platform/live/sequence-listener';
import {
  countSocketsBy,
  liveMessages,
  type SocketCount,
} from '../../platform/observability/live-metrics';
import { BoardsPublisher, type BoardRoom } from './boards.publisher';
import { BOARD_JOBS, BOARD_POLICIES, seesTexts } from './boards.policies';
import { BoardsService } from './boards.service';
import { withoutTexts } from './without-texts';

/** A screen subscribes once, and again after each reconnection; more than this is a flood. */
const SUBSCRIBES_PER_MINUTE = 30;

/** Two rooms a board: those who see the texts of the feed, and those who see figures alone. */
const ROOMS = ['texts', 'figures'] as const;
type Room = (typeof ROOMS)[number];
const roomOf = (room: Room, municipality: string): string => `${room}:${municipality}`;
const municipalityOf = (name: string): string | undefined =>
  ROOMS.some((room) => name.startsWith(`${room}:`)) ? name.split(':')[1] : undefined;

@WebSocketGateway({
  namespace: LIVE_NAMESPACE,
  maxHttpBufferSize: 16_384,
  serveClient: false,
  allowRequest: (request: IncomingMessage, answer: (error: null, isAllowed: boolean) => void) =>
    answer(null, isOwnOrigin(request)),
})
export class BoardsGateway implements BoardRoom, OnGatewayInit, OnGatewayConnection {
  @WebSocketServer() private readonly server!: Namespace;
  private readonly subscribes = new WeakMap<Socket, { minute: number; count: number }>();

  constructor(
    @Inject(BoardsService) private readonly service: BoardsService,
    @Inject(BoardsPublisher) private readonly publisher: BoardsPublisher,
    @Inject(SequenceListener) private readonly sequences: SequenceListener,
    @Inject(SocketSessions) private readonly sessions: SocketSessions,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  afterInit(): void {
    countSocketsBy(() => this.socketCount());
    this.sessions.guard(this.server, (socket, actor) => this.reconsider(socket, actor));
    this.publisher.publishTo(this);
    this.sequences.onMoved((moved) => this.publisher.moved(moved));
    this.sequences.onReturn(() => this.publisher.missed());
    this.server.adapter.on('delete-room', (room: string) => {
      const municipality = municipalityOf(room);
      if (municipality !== undefined && !this.followed().includes(municipality)) {
        this.publisher.end(municipality);
      }
    });
    this.jobs.every(HEARTBEAT_SECONDS * 1_000, BOARD_JOBS.heartbeat, () => this.beat());
  }

  handleConnection(socket: Socket): void {
    this.subscribes.set(socket, { minute: 0, count: 0 });
  }

  @SubscribeMessage(LIVE_EVENT.subscribe)
  @Policed(BOARD_POLICIES.follow)
  async subscribe(
    @ConnectedSocket() socket: Socket,
    @MessageBody() message: unknown,
  ): Promise<SubscribeAnswer> {
    if (this.isFlooding(socket))
      return refused('too_many_messages', 'Even rustig aan: wacht een minuut.');
    const parsed = Subscribe.safeParse(message);
    if (!parsed.success) {
      return refused(
        'invalid_message',
        'Dit bericht heeft niet de vorm die we verwachten. Ververs de pagina.',
      );
    }
    const { protocol, municipality, lastSeq } = parsed.data;
    if (protocol !== LIVE_PROTOCOL_VERSION)
      return { status: 'reload', protocol: LIVE_PROTOCOL_VERSION };
    const actor = this.sessions.actorOf(socket);
    if (decide(BOARD_POLICIES.follow, actor, municipality) !== 'allowed' || actor === null) {
      return refused('not_allowed', 'U hebt in deze gemeente geen rol die dit bord mag zien.');
    }
    const room = seesTexts(actor, municipality) ? 'texts' : 'figures';
    return this.follow(socket, { municipality, room, lastSeq });
  }

  followed(): readonly string[] {
    const all = [...this.server.adapter.rooms.keys()].flatMap((name) => municipalityOf(name) ?? []);
    return [...new Set(all)];
  }

  sendChanged(changed: BoardChanged): void {
    const { municipality } = changed;
    liveMessages('sent', this.followersOf(municipality));
    this.server.to(roomOf('texts', municipality)).emit(LIVE_EVENT.boardChanged, changed);
    this.server
      .to(roomOf('figures', municipality))
      .emit(LIVE_EVENT.boardChanged, withoutTexts(changed));
  }

  private followersOf(municipality: string): number {
    const { rooms } = this.server.adapter;
    return ROOMS.reduce((sum, room) => sum + (rooms.get(roomOf(room, municipality))?.size ?? 0), 0);
  }

  private socketCount(): SocketCount {
    const following = this.followed().reduce((sum, each) => sum + this.followersOf(each), 0);
    return { connected: this.server.sockets.size, following };
  }

  sendResync(municipality: string): void {
    this.toFollowers(municipality).emit(LIVE_EVENT.resync, { municipality });
  }

  private async follow(
    socket: Socket,
    { municipality, room, lastSeq }: { municipality: string; room: Room; lastSeq: number },
  ): Promise<SubscribeAnswer> {
    await leaveRooms(socket);
    // Joined before looking back: what comes in between arrives twice rather than never.
    await socket.join(roomOf(room, municipality));
    const seq = await this.service.lastSeq(municipality);
    this.publisher.begin(municipality, seq);
    if (lastSeq === seq) return { status: 'following', seq, today: this.service.today() };
    const missed = lastSeq < seq ? await this.service.changedSince(municipality, lastSeq) : null;
    if (!missed) return { status: 'resync' };
    socket.emit(LIVE_EVENT.boardChanged, room === 'texts' ? missed : withoutTexts(missed));
    return { status: 'following', seq: missed.seq, today: missed.today };
  }

  private toFollowers(municipality: string) {
    return this.server.to(ROOMS.map((room) => roomOf(room, municipality)));
  }

  /** After a change of roles: what may no longer be followed is left, and the screen asks anew. */
  private reconsider(socket: Socket, actor: Actor): void {
    for (const name of socket.rooms) {
      const municipality = municipalityOf(name);
      if (municipality === undefined) continue;
      const isAllowed = decide(BOARD_POLICIES.follow, actor, municipality) === 'allowed';
      const room = seesTexts(actor, municipality) ? 'texts' : 'figures';
      if (isAllowed && name === roomOf(room, municipality)) continue;
      void socket.leave(name);
      socket.emit(LIVE_EVENT.resync, { municipality });
    }
  }

  private isFlooding(socket: Socket): boolean {
    const minute = Math.floor(this.clock.now().getTime() / 60_000);
    const seen = this.subscribes.get(socket);
    const count = seen?.minute === minute ? seen.count + 1 : 1;
    this.subscribes.set(socket, { minute, count });
    return count > SUBSCRIBES_PER_MINUTE;
  }

  private async beat(): Promise<void> {
    await this.sessions.recheckAll();
    for (const municipality of this.followed()) {
      try {
        const beat: Heartbeat = {
          municipality,
          seq: await this.service.lastSeq(municipality),
          at: this.clock.now().toISOString(),
          today: this.service.today(),
        };
        this.toFollowers(municipality).emit(LIVE_EVENT.heartbeat, beat);
      } catch {
        // Without a database there is no proof of life; screens then say since when.
        return;
      }
    }
  }
}

async function leaveRooms(socket: Socket): Promise<void> {
  for (const room of socket.rooms) if (room !== socket.id) await socket.leave(room);
}

function refused(
  code: Extract<SubscribeAnswer, { status: 'refused' }>['code'],
  message: string,
): SubscribeAnswer {
  return { status: 'refused', code, message };
}
