import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { buildAlert } from '../testing/alert-builder';
import { OpenAlerts } from './open-alerts';

const NAMES = new Map([['WP0001', 'Anna']]);
const idOf = (number: number) => `00000000-0000-4000-8000-00000000000${String(number)}`;

function show(count: number, { isWall = false, arrived = [] as string[] } = {}) {
  const alerts = Array.from({ length: count }, (_, at) => buildAlert({ id: idOf(at + 1) }));
  return (
    <MemoryRouter>
      <OpenAlerts alerts={alerts} names={NAMES} isWall={isWall} arrived={new Set(arrived)} />
    </MemoryRouter>
  );
}

it('says in a word and a reason what asks for attention, and what would change it', () => {
  render(show(1));
  expect(screen.getByText('opletten')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Anna: wonen en ruimte' }).getAttribute('href')).toBe(
    `/duiding/${idOf(1)}`,
  );
  expect(screen.getByText(/gewoonlijk 0 tot 3/)).toBeTruthy();
  expect(screen.getByText(/Met nog 3 signalen/)).toBeTruthy();
});

it('has room for two, and a way to the others', () => {
  render(show(4));
  expect(screen.getAllByRole('heading')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'En nog 2 andere attenties' })).toBeTruthy();
});

it('lets a quiet day be quiet, in words', () => {
  render(show(0));
  expect(screen.getByText(/Er staat geen attentie open/)).toBeTruthy();
});

it('reads a new one out once, and nothing when the page opens', () => {
  const { rerender } = render(show(1));
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(show(2, { arrived: [idOf(2)] }));
  expect(screen.getByRole('status').textContent).toMatch(
    /^Nieuwe attentie, opletten: Anna, wonen en ruimte. 7 signalen/,
  );
});

it('leads nowhere on a wall', () => {
  render(show(3, { isWall: true }));
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('1 andere attentie')).toBeTruthy();
});
