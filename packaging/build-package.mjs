/** Runs electron-builder on the built program, with what is to be packed beside it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureStep } from '../scripts/setup-step.mjs';
import { writeBill } from './bill-of-materials.mjs';
import { packagerStep } from './packager-step.mjs';

const BUILDER = 'packaging/node_modules/electron-builder/cli.js';

/**
 * @param {string} root With the program built in `out`.
 * @param {readonly string[]} args For electron-builder: the systems and formats; none for those of this system.
 * @param {'inherit' | 'ignore'} output
 * @returns {Promise<boolean>}
 */
export const buildPackage = async (root, args, output) => {
  if (!(await ensureStep(packagerStep, root)) || !(await writeBill(root))) return false;
  const { POSTIL_HOMEPAGE = 'https://postil.invalid/' } = process.env; // a deb and an rpm must have one
  const options = ['--config', 'packaging/electron-builder.yml', '--publish', 'never'];
  const child = spawn(
    process.execPath,
    [BUILDER, ...options, `-c.extraMetadata.homepage=${POSTIL_HOMEPAGE}`, ...args],
    { cwd: root, stdio: output },
  );
  const [code] = await once(child, 'exit');
  return code === 0;
};
