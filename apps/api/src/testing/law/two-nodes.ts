import type { TestApplication, TestNode } from '../test-application';
import { startTestNode } from '../test-application';

export type NodeIndex = 0 | 1;
export const otherThan = (index: NodeIndex): NodeIndex => (index === 0 ? 1 : 0);

/** Two processes on one database, of which one may restart while the other serves. */
export class TwoNodes {
  restarts = 0;
  private restarting: NodeIndex | null = null;

  private constructor(
    private readonly test: TestApplication,
    private readonly environment: Record<string, string>,
    private readonly nodes: [TestNode, TestNode],
  ) {}

  static async beside(
    test: TestApplication,
    environment: Record<string, string> = {},
  ): Promise<TwoNodes> {
    const { ownerUrl } = test;
    const first = await startTestNode({ ownerUrl }, environment);
    return new TwoNodes(test, environment, [first, await startTestNode({ ownerUrl }, environment)]);
  }

  url(index: NodeIndex): string {
    return this.nodes[index].url;
  }

  /** As everybody's account; a node that stops gets nothing new, as behind a load balancer. */
  async fetch(index: NodeIndex, path: string, init?: RequestInit): Promise<Response> {
    const at = index === this.restarting ? otherThan(index) : index;
    try {
      return await this.fetchWhole(at, path, init);
    } catch {
      return this.fetchWhole(otherThan(at), path, init);
    }
  }

  /** With its body: a node may go down between the first and the last byte of an answer. */
  private async fetchWhole(at: NodeIndex, path: string, init?: RequestInit): Promise<Response> {
    const response = await this.test.fetch(`${this.url(at)}${path}`, init);
    const { status, headers } = response;
    const body = await response.arrayBuffer();
    return new Response(body.byteLength === 0 ? null : body, { status, headers });
  }

  get cookie(): string {
    return this.test.all.cookie;
  }

  /** One at a time: who asks while another restart is going on gets none. */
  async restart(index: NodeIndex): Promise<void> {
    if (this.restarting !== null) return;
    this.restarting = index;
    try {
      await this.nodes[index].goAway();
      const { ownerUrl } = this.test;
      this.nodes[index] = await startTestNode({ ownerUrl }, this.environment);
      this.restarts += 1;
    } finally {
      this.restarting = null;
    }
  }

  /** The number of the last change of a municipality, when all there are have one. */
  async lastSeq(municipality: string): Promise<number | null> {
    const [row] = await this.test.owner.query<{ waiting: number; seq: number }[]>(
      `SELECT count(*) FILTER (WHERE seq IS NULL)::int AS waiting,
              coalesce(max(seq), 0)::int AS seq
       FROM outbox WHERE municipality_code = $1`,
      [municipality],
    );
    return row === undefined || row.waiting > 0 ? null : row.seq;
  }

  async close(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.close()));
  }
}
