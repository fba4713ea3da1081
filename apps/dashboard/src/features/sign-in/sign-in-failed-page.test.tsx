import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { SignInFailedPage } from './sign-in-failed-page';

const open = (search: string) =>
  render(
    <MemoryRouter initialEntries={[`/aanmelden-mislukt${search}`]}>
      <SignInFailedPage />
    </MemoryRouter>,
  );

it('says what the code means and what to do', () => {
  open('?code=sign_in_without_role');
  expect(screen.getByRole('heading').textContent).toBe('U hebt nog geen toegang tot Poolshoogte');
  expect(screen.getByText(/Vraag uw beheerder om een uitnodiging/)).toBeTruthy();
  const again = screen.getByRole('link', { name: 'Opnieuw proberen' });
  expect(again.getAttribute('href')).toBe('/v1/sign-in?return=%2F');
});

it('repeats nothing of an address that it does not know', () => {
  open('?code=<b>toString</b>');
  expect(screen.getByRole('heading').textContent).toBe('Aanmelden is niet gelukt');
});
