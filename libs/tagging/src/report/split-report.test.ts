import { splitReport } from './split-report';

it('gives passages literally, with the kern that they name', () => {
  const report = 'Verslag\n\nBewoners van Scheemda klagen al weken over de stank van de haven.\n';
  const { proposals } = splitReport(report, [{ code: 'A', name: 'Scheemda' }]);
  expect(proposals).toHaveLength(1);
  const [first] = proposals;
  expect(first).toMatchObject({ kern: 'A', kernFrom: 'passage' });
  expect(report.slice(first?.start, first?.end)).toBe(first?.text);
});
