import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useHeld } from './use-held';

function List({ items }: { items: readonly string[] }) {
  const { shown, holders } = useHeld(items);
  return (
    <p role="note" {...holders}>
      {shown.join(' ')}
    </p>
  );
}

describe('useHeld', () => {
  it('holds what a mouse is reading, and lets go when it leaves', async () => {
    const { rerender } = render(<List items={['a', 'b']} />);
    const list = screen.getByRole('note');
    await userEvent.hover(list);
    rerender(<List items={['b', 'a']} />);
    expect(list.textContent).toBe('a b');
    await userEvent.unhover(list);
    expect(list.textContent).toBe('b a');
  });

  it('lets go of a mouse that lies still', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: (ms) => void jest.advanceTimersByTime(ms) });
    const { rerender } = render(<List items={['a']} />);
    const list = screen.getByRole('note');
    await user.hover(list);
    rerender(<List items={['b']} />);
    expect(list.textContent).toBe('a');
    act(() => jest.advanceTimersByTime(8_000));
    expect(list.textContent).toBe('b');
    jest.useRealTimers();
  });
});
