import type { Import } from '@poolshoogte/contracts';
import { formatNumber } from '../../../platform/dutch/number-words';
import { refusalsAddress } from '../api/import-requests';
import { resultParts } from '../progress';

/** What became of the rows, and why some were refused. */
export function ImportResult({ job }: { job: Import }) {
  return (
    <>
      {job.message !== null && <p>{job.message}</p>}
      <ul className="imports-counts">
        {resultParts(job).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {job.refusals.length > 0 && (
        <details className="imports-refusals">
          <summary>Waarom rijen geweigerd zijn</summary>
          <table className="imports-table">
            <caption className="vh">Geweigerde rijen per reden</caption>
            <thead>
              <tr>
                <th scope="col">Reden</th>
                <th scope="col">Rijen</th>
              </tr>
            </thead>
            <tbody>
              {job.refusals.map(({ reason, text, count }) => (
                <tr key={reason}>
                  <th scope="row">{text}</th>
                  <td>{formatNumber(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <a href={refusalsAddress(job)} download>
              Download de geweigerde rijen (CSV)
            </a>
          </p>
        </details>
      )}
    </>
  );
}
