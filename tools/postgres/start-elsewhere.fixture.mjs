// @ts-check
import { describeProblem } from '../setup/start-problem.mjs';
import { startPostgres } from './start-postgres.mjs';

try {
  const server = await startPostgres(JSON.parse(process.argv[2] ?? ''));
  const { port, reused, fresh, ownerUrl } = server;
  const stayAlive = setInterval(() => {}, 60_000);
  process.once('SIGTERM', () => {
    void server.stop().finally(() => clearInterval(stayAlive));
  });
  console.log(JSON.stringify({ port, reused, fresh, ownerUrl }));
} catch (error) {
  console.error(describeProblem(error));
  process.exitCode = 1;
}
