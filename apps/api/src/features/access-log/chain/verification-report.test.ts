import { FAULTS } from './fault';
import { verificationReport } from './verification-report';

const point = (seq: number) => ({ seq, hash: 'ab'.repeat(32) });

it('says of each chain how long it is, where it stands and that nothing is wrong', () => {
  const found = { isIntact: true, lines: 1, base: point(0), head: point(1), faults: [] };
  expect(verificationReport(null, found)).toEqual([
    'installatie: 1 regel, ongeschonden',
    `  stand 1:${'ab'.repeat(32)}`,
  ]);
});

it('names the faults, and what retention took away', () => {
  const faults = [FAULTS.removed(4, 5), FAULTS.cutOff(9, 9)];
  const found = { isIntact: false, lines: 4, base: point(2), head: point(9), faults };
  expect(verificationReport('GM1911', found)).toEqual([
    'GM1911: 4 regels, opgeruimd tot en met 2, NIET in orde',
    `  stand 9:${'ab'.repeat(32)}`,
    '  Regel 4 tot en met 5 zijn verwijderd.',
    '  Aan het einde is regel 9 afgeknipt.',
  ]);
});
