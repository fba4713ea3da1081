import { nextFrame } from './next-frame';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('runs once, with the next frame', () => {
  const run = jest.fn();
  nextFrame(run);
  expect(run).not.toHaveBeenCalled();
  jest.advanceTimersByTime(5_000);
  expect(run).toHaveBeenCalledTimes(1);
});

it('runs also where no frames come', () => {
  const frames = jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  const run = jest.fn();
  nextFrame(run);
  jest.advanceTimersByTime(999);
  expect(run).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  frames.mockRestore();
});

it('can be taken back', () => {
  const run = jest.fn();
  nextFrame(run)();
  jest.advanceTimersByTime(5_000);
  expect(run).not.toHaveBeenCalled();
});
