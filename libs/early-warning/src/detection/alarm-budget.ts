/** False alarms that one kern may give in a year. */
export type AlarmBudget = keyof typeof THRESHOLDS;

/**
 * Scores from which an alarm is raised: the lowest that kept a kern with four themes within the budget on
 * the first two of three simulated panels (4.4 and 3.4), and a little above. README.md says what they find.
 */
const THRESHOLDS = { 1: 4.6, 3.3: 3.5 } as const;

export function thresholdFor(budget: AlarmBudget): number {
  return THRESHOLDS[budget];
}
