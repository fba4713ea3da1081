import { Draining } from './draining';
import { within } from './within';

it('says once that it begins, and waits for protected work, also for one that fails', async () => {
  const draining = new Draining();
  let heard = 0;
  draining.onDraining(() => (heard += 1));
  let finish = (): void => undefined;
  const work = draining.protect(
    () =>
      new Promise<string>((resolve) => {
        finish = () => resolve('kept');
      }),
  );
  const failing = draining.protect(() => Promise.reject(new Error('on purpose')));
  await expect(failing).rejects.toThrow('on purpose');
  expect(draining.isDraining).toBe(false);
  draining.begin();
  draining.begin();
  expect({ heard, is: draining.isDraining, hurried: draining.isHurried }).toEqual({
    heard: 1,
    is: true,
    hurried: false,
  });
  expect(await within(20, draining.whenDone())).toBe(false);
  finish();
  expect(await work).toBe('kept');
  expect(await within(5_000, draining.whenDone())).toBe(true);
});
