/** `postil validate`: every fault of claim sets, a line for each. */
import type { Cell } from '#core/bridges/tables/table';
import { describeFault } from '#words/describe-fault';
import { claimSetSources, complaintsAbout } from './claim-set-sources';
import { formatFor, printTable } from './shown';
import { type Call, EXIT, type ExitCode, worse } from './verb';

export const validateVerb = async (call: Call): Promise<ExitCode> => {
  const { terminal } = call;
  // As compilers say it, unless another form is asked for.
  const asLines = !call.values.has('format');
  if (!asLines) formatFor(call);
  const rows: (readonly Cell[])[] = [];
  let code: ExitCode = EXIT.done;
  for await (const source of claimSetSources(call)) {
    if (source.kind !== 'read') {
      for (const sentence of complaintsAbout(source)) terminal.say(sentence);
      code = worse(code, EXIT.unreadable);
    } else if (source.read.kind === 'faults') {
      code = worse(code, EXIT.found);
      if (asLines)
        terminal.print(
          complaintsAbout(source)
            .map((line) => `${line}\n`)
            .join(''),
        );
      for (const fault of source.read.faults)
        rows.push([source.name, fault.path, fault.problem.kind, describeFault({ ...fault, path: '' })]);
    }
  }
  if (!asLines) printTable(call, { headings: ['file', 'path', 'problem', 'sentence'], rows });
  return code;
};
