import { dayAt } from '@poolshoogte/calendar';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { kernenQuery } from '../../../platform/municipality/kernen-query';
import { counted } from '../../../platform/dutch/number-words';
import { useSession } from '../../../platform/session/use-session';
import { tabShelf } from '../kept-draft';
import { forgetReport, keepReport, keptReport } from './kept-report';
import { readReport, toSave, type Report, type ReportProblem, type ReportRow } from './report';
import { saveRows, takeBack } from './save-rows';

/** How long nothing changes before it is kept, in milliseconds: typing is not kept letter by letter. */
const KEEP_AFTER_MS = 300;

export interface ReportMessage {
  text: string;
  canUndo: boolean;
}

/** A report on its way from a pasted text to signals. */
export function useReport(municipality: string) {
  const pseudonym = useSession()?.account?.pseudonym ?? '';
  const [report, setReport] = useState<Report | null>(() =>
    keptReport(tabShelf(), { pseudonym, municipality }, Date.now()),
  );
  const [problem, setProblem] = useState<ReportProblem | null>(null);
  const [busy, setBusy] = useState<{ done: number; of: number } | null>(null);
  const [message, setMessage] = useState<ReportMessage | null>(null);
  const kernen = useQuery(kernenQuery(municipality)).data?.kernen ?? null;

  useEffect(() => {
    if (report === null) return;
    const keep = () => keepReport(tabShelf(), { pseudonym, municipality }, report, Date.now());
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [report, pseudonym, municipality]);

  const put = (row: ReportRow) =>
    setReport(
      (known) =>
        known && { ...known, rows: known.rows.map((one) => (one.id === row.id ? row : one)) },
    );

  const start = (typed: string) => {
    const read = readReport(typed, kernen ?? [], dayAt(new Date()));
    setMessage(null);
    setProblem(typeof read === 'string' ? read : null);
    if (typeof read !== 'string') setReport(read);
  };

  const work = async (
    rows: readonly ReportRow[],
    run: (onRow: (row: ReportRow) => void) => Promise<ReportMessage>,
  ) => {
    if (busy !== null || rows.length === 0) return;
    setMessage(null);
    setBusy({ done: 0, of: rows.length });
    const said = await run((row) => {
      put(row);
      setBusy((now) => now && { ...now, done: now.done + 1 });
    });
    setBusy(null);
    setMessage(said);
  };

  const save = () => {
    if (report === null) return;
    const { day } = report;
    const rows = toSave(report);
    void work(rows, async (onRow) => {
      let saved = 0;
      const count = (row: ReportRow) => {
        if (row.state === 'saved') saved += 1;
        onRow(row);
      };
      await saveRows(rows, { municipality, day, onRow: count });
      const failed = rows.length - saved;
      const rest =
        failed === 0 ? '' : ` ${String(failed)} nog niet: bij het voorstel staat waarom.`;
      return {
        text: `${counted(saved, 'signaal', 'signalen')} vastgelegd.${rest}`,
        canUndo: saved > 0,
      };
    });
  };

  const undo = () => {
    if (report === null) return;
    const rows = report.rows.filter(({ state }) => state === 'saved');
    void work(rows, async (onRow) =>
      (await takeBack(rows, { municipality, onRow }))
        ? { text: 'Ongedaan gemaakt. De voorstellen staan er nog.', canUndo: false }
        : { text: 'Niet alles kon ongedaan worden gemaakt. Probeer het zo weer.', canUndo: true },
    );
  };

  return {
    report,
    problem,
    busy,
    message,
    kernen,
    start,
    put,
    setDay: (day: string) => setReport((known) => known && { ...known, day }),
    save,
    undo,
    forget: () => {
      forgetReport(tabShelf());
      setReport(null);
      setMessage(null);
    },
  };
}
