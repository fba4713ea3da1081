import type { Import } from '@poolshoogte/contracts';
import { readShare, resultParts } from '../progress';

interface ImportProgressProps {
  /** `null` until the server has answered for the first time. */
  job: Import | null;
  /** In bytes. */
  fileSize: number | null;
}

/** How far a running import is. */
export function ImportProgress({ job, fileSize }: ImportProgressProps) {
  const share = job === null ? null : readShare(job, fileSize);
  const percentage = share === null ? null : Math.floor(share * 100);
  return (
    <div className="imports-progress">
      {/* Without a value the bar says that it runs, not how far it is. */}
      <progress
        aria-label="Voortgang van de import"
        max={100}
        {...(percentage === null ? {} : { value: percentage })}
      />
      <p className="imports-note">
        {percentage === null ? 'Het bestand wordt verstuurd.' : `${String(percentage)}% gelezen.`}
      </p>
      {job !== null && (
        <ul className="imports-counts">
          {resultParts(job).map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
