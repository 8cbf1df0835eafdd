/** What would be exported by a choice: worked out anew with each, and dropped when the next one comes first. */
import { useEffect, useState } from 'react';
import { type ExportChoice, type PreparedExport, prepareExport } from '../../actions/library/prepare-export';
import { useWorkbench } from '../../hooks/workbench-context';

/** Null while it is worked out. `choice` must stay the same object while it is the same choice. */
export const usePrepared = (choice: ExportChoice | null): PreparedExport | null => {
  const workbench = useWorkbench();
  const [latest, setLatest] = useState<{ readonly of: ExportChoice; readonly prepared: PreparedExport }>();
  useEffect(() => {
    if (!choice) return undefined;
    let isWanted = true;
    void prepareExport(workbench, choice).then((prepared) => {
      if (isWanted) setLatest({ of: choice, prepared });
    });
    return () => {
      isWanted = false;
    };
  }, [workbench, choice]);
  return choice && latest?.of === choice ? latest.prepared : null;
};
