import type { ReactNode } from 'react';
import { PageTitle } from './page-title';

/** A page without a menu, for when nobody is signed in. */
export function PlainFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="page">
      <PageTitle title={title} place={undefined} />
      <main id="inhoud">{children}</main>
    </div>
  );
}
