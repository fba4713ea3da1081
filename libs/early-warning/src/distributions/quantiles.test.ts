import { countQuantile } from './count-quantile';
import { normalQuantile } from './normal-quantile';
import { studentTwoSided } from './student';

// R 4.2: qnorm, 2 * pt(-abs(t), df), qnbinom and qpois.
it.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.001, -3.090232306167813],
  [1e-12, -7.034483825301131],
])('normal quantile of %d', (probability, value) => {
  expect(normalQuantile(probability)).toBeCloseTo(value, 12);
});

it.each([
  [2, 10, 0.07338803477074039],
  [-1.5, 3, 0.23058386524482294],
  [0, 5, 1],
])("Student's t %d with %d degrees of freedom", (t, freedom, value) => {
  expect(studentTwoSided(t, freedom)).toBeCloseTo(value, 9);
});

it.each([
  [{ mean: 3, variance: 3 }, 0.99, 8],
  [{ mean: 2, variance: 4 }, 0.99, 9],
  [{ mean: 1e-6, variance: 1e-6 }, 0.99, 0],
  [{ mean: 1e12, variance: 1e12 }, 0.5, 1e12],
])('count quantile of %j', (model, probability, value) => {
  expect(countQuantile(model, probability)).toBe(value);
});
