import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createQueryClient } from '../../platform/query/query-client';
import { useUndoToast } from './use-undo-toast';

const Wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={createQueryClient()}>{children}</QueryClientProvider>
);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('offers to undo for thirty seconds', () => {
  const { result } = renderHook(() => useUndoToast(), { wrapper: Wrapper });
  act(() =>
    result.current.saved({ id: 'id', municipality: 'GM1911' }, 'Middenmeer', () => undefined),
  );
  expect(result.current.message?.text).toBe('Vastgelegd in Middenmeer.');
  act(() => void jest.advanceTimersByTime(29_999));
  expect(result.current.message?.action?.label).toBe('Ongedaan maken');
  act(() => void jest.advanceTimersByTime(1));
  expect(result.current.message).toBeNull();
});
