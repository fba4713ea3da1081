import fc from 'fast-check';
import { AppError } from '../../../platform/errors/app-error';
import { readAgenda } from './read-agenda';

const WINDOW = { from: '2025-01-01', to: '2028-12-31' };

const agendaOf = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const read = (...events: string[][]) => readAgenda(agendaOf(...events), WINDOW);

/** First days of one event, with the title and the day of every other line filled in. */
const daysOf = async (...lines: string[]) =>
  (await read(['SUMMARY:Raad', ...lines])).events.map(({ firstDay }) => firstDay);

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

it.each([
  ['a day', 'DTSTART;VALUE=DATE:20260427', '2026-04-27'],
  ['an evening with a zone', 'DTSTART;TZID=Europe/Amsterdam:20260105T193000', '2026-01-05'],
  ['a zone in quotes', 'DTSTART;TZID="W. Europe Standard Time":20260105T233000', '2026-01-05'],
  ['midnight in the Netherlands, told in UTC', 'DTSTART:20260104T230000Z', '2026-01-05'],
  ['a floating time', 'DTSTART:20260105T000000', '2026-01-05'],
])('reads the day of %s', async (_, start, day) => {
  expect(await daysOf(start)).toEqual([day]);
});

it.each([
  ['an end that is a day is not part of it', 'DTEND;VALUE=DATE:20260309', '2026-03-08'],
  ['an end at midnight is not part of it either', 'DTEND:20260307T000000', '2026-03-06'],
  ['an end in the night is', 'DTEND:20260307T013000', '2026-03-07'],
  ['so many days', 'DURATION:P3D', '2026-03-08'],
  ['some hours', 'DURATION:PT2H', '2026-03-06'],
])('%s', async (_, end, last) => {
  const { events } = await read(['SUMMARY:Feest', 'DTSTART:20260306T190000', end]);
  expect(events).toMatchObject([{ firstDay: '2026-03-06', lastDay: last }]);
});

it('joins lines that were folded, and takes escapes away', async () => {
  const { events } = await read([
    'DTSTART;VALUE=DATE:20260306',
    'SUMMARY:Raad\\, commissie\\; en ',
    ' college\\nkamer 2',
  ]);
  expect(events[0]?.title).toBe('Raad, commissie; en college kamer 2');
});

it.each([
  ['every third Tuesday', 'MONTHLY;BYDAY=3TU;COUNT=3', ['2026-01-20', '2026-02-17', '2026-03-17']],
  [
    'the same, as Outlook says it',
    'MONTHLY;BYDAY=TU;BYSETPOS=3;COUNT=3',
    ['2026-01-20', '2026-02-17', '2026-03-17'],
  ],
  [
    'the last working day',
    'MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
    ['2026-01-30', '2026-02-27'],
  ],
  ['every year', 'YEARLY', ['2026-01-05', '2027-01-05', '2028-01-05']],
  ['until a moment', 'WEEKLY;UNTIL=20260119T225959Z', ['2026-01-05', '2026-01-12', '2026-01-19']],
])('repeats %s', async (_, rule, days) => {
  expect(
    await daysOf('DTSTART;TZID=Europe/Amsterdam:20260105T193000', `RRULE:FREQ=${rule}`),
  ).toEqual(days);
});

it('leaves out what was called off, and puts elsewhere what was moved', async () => {
  const start = 'DTSTART;TZID=Europe/Amsterdam:20260105T193000';
  const { events } = await read(
    [
      'UID:a',
      'SUMMARY:Raad',
      start,
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Amsterdam:20260112T193000',
    ],
    [
      'UID:a',
      'SUMMARY:Raad',
      'DTSTART:20260121T193000',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20260119T193000',
    ],
    ['UID:b', 'SUMMARY:Afgelast', start, 'STATUS:CANCELLED'],
  );
  expect(events.map(({ firstDay }) => firstDay)).toEqual([
    '2026-01-05',
    '2026-01-21',
    '2026-01-26',
  ]);
});

it('passes over alarms and other things inside an event', async () => {
  const alarm = ['BEGIN:VALARM', 'DTSTART;VALUE=DATE:20200101', 'SUMMARY:piep', 'END:VALARM'];
  const { events } = await read([
    ...alarm,
    'DTSTART;VALUE=DATE:20260306',
    'SUMMARY:Raad',
    ...alarm,
  ]);
  expect(events).toMatchObject([{ title: 'Raad', firstDay: '2026-03-06' }]);
});

it('says per event what is wrong with it, on which line, and takes the others over', async () => {
  const { events, problems, outside } = await read(
    ['DTSTART;VALUE=DATE:20260306'],
    ['SUMMARY:Zonder dag'],
    ['SUMMARY:Bestaat niet', 'DTSTART;VALUE=DATE:20260231'],
    ['SUMMARY:Achterstevoren', 'DTSTART;VALUE=DATE:20260306', 'DTEND;VALUE=DATE:20260301'],
    ['SUMMARY:Lang', 'DTSTART;VALUE=DATE:20260306', 'DTEND;VALUE=DATE:20260601'],
    ['SUMMARY:Vaak', 'DTSTART:20260306T120000', 'RRULE:FREQ=SECONDLY'],
    ['SUMMARY:Onzin', 'DTSTART:20260306T120000', 'RRULE:FREQ=SOMS'],
    ['SUMMARY:Lang geleden', 'DTSTART:19990306T120000'],
    ['SUMMARY:Goed', 'DTSTART:20260306T120000'],
  );
  expect(events).toMatchObject([{ title: 'Goed' }]);
  expect(outside).toBe(1);
  expect(problems.map(({ line, reason }) => `${String(line)} ${reason}`)).toEqual([
    '3 no_title',
    '6 no_day',
    '9 no_day',
    '13 end_before_start',
    '18 too_long',
    '23 repeats_too_often',
    '28 repetition_unreadable',
  ]);
  expect(problems.every(({ text }) => text.endsWith('.'))).toBe(true);
});

it.each([
  ['a page', '<!doctype html><p>Aanmelden</p>', 'agenda_unreadable'],
  ['nothing', '', 'agenda_unreadable'],
  [
    'more events than there may be',
    agendaOf(...Array.from({ length: 5_001 }, () => ['SUMMARY:x', 'DTSTART:20260306T120000'])),
    'agenda_too_large',
  ],
  [
    'few events that become many days',
    agendaOf(
      ...Array.from({ length: 20 }, () => [
        'SUMMARY:x',
        'DTSTART:20250101T120000',
        'RRULE:FREQ=DAILY',
      ]),
    ),
    'agenda_too_large',
  ],
])('refuses %s', async (_, text, code) => {
  expect(await codeOf(readAgenda(text, WINDOW))).toBe(code);
});

it('is not kept busy by a file that was made for it', async () => {
  const hostile = [
    'BEGIN:VCALENDAR',
    ...Array.from({ length: 40_000 }, () => 'BEGIN:VALARM'),
    `SUMMARY:${'a'.repeat(200_000)}`,
    ...Array.from({ length: 40_000 }, () => ' a'),
    `ATTENDEE${';X="'.repeat(20_000)}:x`,
    ...Array.from({ length: 400 }, () =>
      [
        'BEGIN:VEVENT',
        'SUMMARY:x',
        'DTSTART:00010101T000000',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
        'END:VEVENT',
      ].join('\n'),
    ),
  ].join('\n');
  const began = performance.now();
  await codeOf(readAgenda(hostile, WINDOW));
  // The bound of the reader itself, and as much again for a busy machine.
  expect(performance.now() - began).toBeLessThan(10_000);
});

it('never throws anything but its own refusal, and gives days of the window in order', async () => {
  const line = fc.oneof(
    fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'END:VALARM', 'SUMMARY:x'),
    fc.constantFrom('DTSTART:20260306T120000', 'DTSTART;VALUE=DATE:20260306', 'DTEND:20260308'),
    fc.constantFrom('RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY;BYDAY=5FR', 'EXDATE:20260313T120000'),
    fc.string({ maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
      const text = ['BEGIN:VCALENDAR', ...lines, ''].join('\n');
      const { events } = await readAgenda(text, WINDOW);
      const days = events.map(({ firstDay }) => firstDay);
      expect(days).toEqual([...days].sort());
      for (const { firstDay, lastDay } of events) {
        expect(lastDay >= firstDay).toBe(true);
        expect(lastDay >= WINDOW.from && firstDay <= WINDOW.to).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
