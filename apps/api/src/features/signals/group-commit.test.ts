import { GroupCommit } from './group-commit';

/** A database that stores when it is told to. */
class FakeDatabase {
  readonly written: (readonly string[])[] = [];
  isHeld = false;
  fail: (members: readonly string[]) => Error | undefined = () => undefined;
  private readonly held: (() => void)[] = [];

  readonly write = async (_municipality: string, members: readonly string[]): Promise<string[]> => {
    this.written.push(members);
    if (this.isHeld) await new Promise<void>((resolve) => this.held.push(resolve));
    const error = this.fail(members);
    if (error) throw error;
    return members.map((member) => `stored ${member}`);
  };

  release(): void {
    this.isHeld = false;
    for (const go of this.held.splice(0)) go();
  }
}

const HERE = 'GM0001';
const sqlError = (code: string) => Object.assign(new Error('database'), { code });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);

let database: FakeDatabase;
let together: GroupCommit<string, string>;

beforeEach(() => {
  database = new FakeDatabase();
  together = new GroupCommit(database.write);
});

it('writes at once when nothing is on its way', async () => {
  expect(await together.write(HERE, 'a')).toBe('stored a');
  expect(await together.write(HERE, 'b')).toBe('stored b');
  expect(database.written).toEqual([['a'], ['b']]);
});

it('writes together what comes meanwhile, in order and not too much of it', async () => {
  database.isHeld = true;
  const members = numbered(71);
  const all = Promise.all(members.map((member) => together.write(HERE, member)));
  expect(database.written).toEqual([['s0']]);
  database.release();
  expect(await all).toEqual(members.map((member) => `stored ${member}`));
  expect(database.written.map((batch) => batch.length)).toEqual([1, 64, 6]);
});

it('lets one municipality not wait for another', async () => {
  database.isHeld = true;
  const all = Promise.all([together.write(HERE, 'a'), together.write('GM0002', 'b')]);
  expect(database.written).toEqual([['a'], ['b']]);
  database.release();
  expect(await all).toEqual(['stored a', 'stored b']);
});

it('lets nobody suffer for a member that cannot be stored', async () => {
  database.isHeld = true;
  database.fail = (members) => (members.includes('s3') ? sqlError('22P02') : undefined);
  const all = Promise.allSettled(numbered(6).map((member) => together.write(HERE, member)));
  database.release();
  const refused = (await all).map(({ status }) => status === 'rejected');
  expect(refused).toEqual([false, false, false, true, false, false]);
});

it.each([
  ['the server stops', sqlError('57P01')],
  ['the connection is lost', new Error('Connection terminated unexpectedly')],
])('tells all of them at once when %s, and goes on afterwards', async (_, error) => {
  database.fail = () => error;
  const all = Promise.allSettled(numbered(5).map((member) => together.write(HERE, member)));
  expect((await all).every(({ status }) => status === 'rejected')).toBe(true);
  expect(database.written).toHaveLength(2);
  database.fail = () => undefined;
  expect(await together.write(HERE, 'after')).toBe('stored after');
});

it('refuses what it cannot keep, and takes members again when there is room', async () => {
  database.isHeld = true;
  const waiting = Promise.all(numbered(513).map((member) => together.write(HERE, member)));
  await expect(together.write(HERE, 'more')).rejects.toMatchObject({ code: 'unavailable' });
  const elsewhere = together.write('GM0002', 'there');
  database.release();
  await Promise.all([waiting, elsewhere]);
  expect(await together.write(HERE, 'more')).toBe('stored more');
});

it('keeps a bound on what waits in all municipalities together', async () => {
  database.isHeld = true;
  const codes = Array.from({ length: 8 }, (_, index) => `GM000${index}`);
  const waiting = codes.flatMap((code) => numbered(512).map((id) => together.write(code, id)));
  await expect(together.write('GM0009', 'more')).rejects.toMatchObject({ code: 'unavailable' });
  database.release();
  expect(await Promise.all(waiting)).toHaveLength(4_096);
});
