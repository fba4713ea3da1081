import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { buildAlert } from '../testing/alert-builder';
import { AlertNews } from './alert-news';
import { OpenAlerts } from './open-alerts';

const NAMES = new Map([['WP0001', 'Anna']]);
const idOf = (number: number) => `00000000-0000-4000-8000-00000000000${String(number)}`;

const alertsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => buildAlert({ id: idOf(at + 1) }));

function show(count: number, { isWall = false, arrived = [] as string[] } = {}) {
  return (
    <MemoryRouter>
      <OpenAlerts
        alerts={alertsOf(count)}
        names={NAMES}
        isWall={isWall}
        arrived={new Set(arrived)}
      />
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
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'En nog twee andere' })).toBeTruthy();
});

it('reads a new one out once, and nothing when the page opens', () => {
  const news = (count: number, arrived: string[]) => (
    <MemoryRouter>
      <AlertNews
        alerts={alertsOf(count)}
        names={NAMES}
        arrived={new Set(arrived)}
        isLine={count > 1}
      />
    </MemoryRouter>
  );
  const { rerender } = render(news(1, []));
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('link')).toBeNull();
  rerender(news(2, [idOf(2)]));
  expect(screen.getByRole('status').textContent).toMatch(
    /^Nieuwe attentie, opletten: Anna, wonen en ruimte. 7 signalen/,
  );
  expect(screen.getByRole('link', { name: 'Anna, wonen en ruimte' })).toBeTruthy();
});

it('leads nowhere on a wall', () => {
  render(show(3, { isWall: true }));
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('En nog één andere')).toBeTruthy();
});
