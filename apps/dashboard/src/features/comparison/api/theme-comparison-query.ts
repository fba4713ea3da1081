import { ThemeComparison, type ComparisonWeeks } from '@poolshoogte/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../platform/api/api-client';

/** The figures are settled at most once a day; a page that stays open asks again, in milliseconds. */
const REFETCH_MS = 3_600_000;

/** GET /v1/comparisons/themes: aggregates of whole closed blocks of four weeks. */
export const themeComparisonQuery = (weeks: ComparisonWeeks) =>
  queryOptions({
    queryKey: ['comparison', 'themes', weeks],
    queryFn: ({ signal }) =>
      callApi(`/v1/comparisons/themes?weeks=${String(weeks)}`, { schema: ThemeComparison, signal }),
    refetchInterval: REFETCH_MS,
    refetchOnWindowFocus: 'always',
    // Another period: the old figures stay until the new ones are there.
    placeholderData: keepPreviousData,
  });
