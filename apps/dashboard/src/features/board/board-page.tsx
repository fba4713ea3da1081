import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { PageMessage } from '../../components/page-message';
import { Waiting } from '../../components/waiting';
import { kernenQuery } from '../../platform/municipality/kernen-query';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { boardQuery } from './api/board-query';
import { ShownBoard } from './shown-board';
import './board.css';

/** Nu: everything of the last ten days on one screen, beside what is normal here. */
export function BoardPage() {
  const { municipality } = useMunicipality();
  // The frame around the pages says why there is no municipality.
  if (municipality === null) return null;
  return <FetchedBoard key={municipality.code} code={municipality.code} />;
}

function FetchedBoard({ code }: { code: string }) {
  const board = useQuery(boardQuery(code));
  const kernen = useQuery(kernenQuery(code));
  const names = useMemo(
    () => new Map(kernen.data?.kernen.map((kern) => [kern.code, kern.name])),
    [kernen.data],
  );
  if (board.data === undefined) {
    if (!board.isError) return <Waiting />;
    return (
      <PageMessage title="De stand kon niet worden opgehaald" onRetry={() => void board.refetch()}>
        Wat al is vastgelegd, blijft bewaard.
      </PageMessage>
    );
  }
  // A sentence with codes in it helps nobody: wait for the names, unless they do not come.
  if (kernen.data === undefined && kernen.errorUpdateCount === 0) return <Waiting />;
  return <ShownBoard board={board.data} kernen={kernen} names={names} />;
}
