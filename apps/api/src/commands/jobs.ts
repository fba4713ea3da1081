import { type JobRecord, JobRecords } from '../platform/jobs/job-records';
import { runCommand } from './run-command';

/** Shows how the jobs of the installation are doing; exit code 1 when one fails now. */
runCommand(async ({ app }) => {
  const records = await app.get(JobRecords).all();
  if (records.length === 0) console.log('Er is nog geen taak gedaan.');
  for (const record of records) console.log(lineOf(record));
  return records.some(({ attempts }) => attempts > 0) ? 1 : 0;
});

function lineOf(record: JobRecord): string {
  const { id, succeededAt, durationMs, attempts, failure, dueAt } = record;
  const done = succeededAt
    ? `gelukt ${moment(succeededAt)} (${durationMs ?? 0} ms)`
    : 'nog niet gelukt';
  const wrong = attempts > 0 ? `, daarna ${attempts} keer mislukt (${failure ?? 'onbekend'})` : '';
  return `${id.padEnd(24)} ${done}${wrong}, weer om ${moment(dueAt)}`;
}

function moment(date: Date): string {
  return new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(date);
}
