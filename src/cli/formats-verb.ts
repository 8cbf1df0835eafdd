/** `postil formats`: what is read and written, and what of a claim set that loses. */
import { t } from '#catalogue/translate';
import { BRIDGES } from '#core/bridges/bridges';
import { bridgeName, describeBridge } from '#words/describe-bridge';
import { printTable } from './shown';
import { type Call, EXIT, type ExitCode } from './verb';

export const formatsVerb = async (call: Call): Promise<ExitCode> => {
  printTable(call, {
    headings: ['id', 'name', 'endings', 'reads', 'writes', 'for', 'about'],
    rows: [
      ['claims', 'Postil', '.json .jsonl', YES, YES, 'postil', t('bridge.claims')],
      ...BRIDGES.map(({ id, name, audience, extensions, reads, writes }) => [
        id,
        bridgeName({ id, name }),
        extensions.map((extension) => `.${extension}`).join(' '),
        reads === null ? NO : YES,
        writes === null ? NO : YES,
        audience ?? '',
        describeBridge(id),
      ]),
    ],
  });
  return EXIT.done;
};

const YES = 'yes';
const NO = 'no';
