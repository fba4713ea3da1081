import type { LiveSocket } from '../../../platform/live/live-socket';

/** A connection inside the process: the test plays the server. */
export class FakeLiveSocket implements LiveSocket {
  isConnected = false;
  /** What the page asked, oldest first. */
  readonly asked: unknown[] = [];
  private readonly listeners = new Map<string, Set<(message: unknown) => void>>();

  /** `answer` plays the server; by default it never answers. */
  constructor(
    private readonly answer: (question: unknown) => Promise<unknown> = () =>
      new Promise(() => undefined),
  ) {}

  on(event: string, listener: (message: unknown) => void): void {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known.add(listener));
  }

  off(event: string, listener: (message: unknown) => void): void {
    this.listeners.get(event)?.delete(listener);
  }

  ask(_event: string, message: unknown): Promise<unknown> {
    this.asked.push(message);
    return this.answer(message);
  }

  connect(): void {
    this.isConnected = true;
    this.send('connect', undefined);
  }

  disconnect(): void {
    this.isConnected = false;
    this.send('disconnect', 'io client disconnect');
  }

  /** A message from the server. */
  send(event: string, message: unknown): void {
    for (const listener of [...(this.listeners.get(event) ?? [])]) listener(message);
  }
}
