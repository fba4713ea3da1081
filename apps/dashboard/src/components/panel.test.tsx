import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from './panel';

describe('Panel', () => {
  it('keeps an error inside, in words, and tries again when asked', async () => {
    // React reports a caught error on the console; here it is expected.
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    function Content() {
      if (isBroken) throw new Error('verzonnen fout');
      return <p>De kaart.</p>;
    }
    render(
      <Panel title="Kernen" failure="De kaart kon niet worden getekend.">
        <Content />
      </Panel>,
    );
    expect(screen.getByRole('region', { name: 'Kernen' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('De kaart kon niet worden getekend.');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(screen.getByText('De kaart.')).toBeTruthy();
    report.mockRestore();
  });
});
