import type { AgendaProblem } from '@poolshoogte/contracts';

/** What is wrong with an event of a file, for who can mend it there. */
export const PROBLEM_TEXT: Readonly<Record<AgendaProblem['reason'], string>> = {
  no_title: 'Er staat niet bij wat het is.',
  no_day: 'De dag ontbreekt of bestaat niet.',
  end_before_start: 'Het eindigt voordat het begint.',
  too_long: 'Het duurt langer dan 31 dagen. Zet alleen de dagen op de agenda waar het om gaat.',
  repeats_too_often: 'Het komt vaker terug dan een keer per dag, of zonder einde te vinden.',
  repetition_unreadable: 'We begrijpen niet wanneer het terugkomt.',
};
