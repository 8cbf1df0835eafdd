/** What is in the program, for whoever has to answer for it: a CycloneDX bill of materials, and the licences in one text. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runProcess } from '../scripts/run-process.mjs';
import { npm } from '../scripts/setup-step.mjs';

/** @typedef {import('./part-licences.mjs').Part} Part */

/** Where electron-builder.yml takes them from. */
const FOLDER = 'out/bill-of-materials';

const partsSchema = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    licence: z.string(),
    source: z.string(),
    texts: z.array(z.string()),
  }),
);

const property = z.looseObject({ name: z.string() });
const component = z.looseObject({ 'bom-ref': z.string(), properties: z.array(property).default([]) });
const sbomSchema = z.looseObject({
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/**
 * Of the built program in `root`.
 * @param {string} root
 * @returns {Promise<boolean>} False when npm could not list the packages, and its output has been shown.
 */
export const writeBill = async (root) => {
  const [command, ...args] = npm();
  const { code, output } = await runProcess(
    command,
    [...args, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { cwd: root },
  );
  if (code !== 0) {
    console.error(output);
    return false;
  }
  const parts = partsSchema.parse(JSON.parse(readFileSync(join(root, 'out/renderer/parts.json'), 'utf8')));
  const bill = billOf(JSON.parse(output), parts);
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeFileSync(join(root, FOLDER, 'sbom.cdx.json'), JSON.stringify(bill, null, 2));
  writeFileSync(join(root, FOLDER, 'licences.txt'), licencesText(parts));
  return true;
};

/**
 * Npm lists whatever the project is made with, and calls all of it a matter of development, because it is bundled.
 * @param {unknown} sbom As npm gives it.
 * @param {readonly Part[]} parts
 */
export const billOf = (sbom, parts) => {
  const { metadata, components, dependencies, ...rest } = sbomSchema.parse(sbom);
  const refs = new Set(parts.map(({ name, version }) => `${name}@${version}`));
  const own = metadata.component['bom-ref'];
  const missing = [...refs].filter((ref) => !components.some((one) => one['bom-ref'] === ref));
  if (missing.length > 0) throw new Error(`Not in the lock file: ${missing.join(', ')}`);
  return {
    ...rest,
    metadata: {
      ...metadata,
      component: { ...metadata.component, name: 'postil', type: 'application' },
    },
    components: components.filter((one) => refs.has(one['bom-ref'])).map(asShipped),
    dependencies: dependencies
      .filter(({ ref }) => ref === own || refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: ref === own ? [...refs] : dependsOn.filter((one) => refs.has(one)),
      })),
  };
};

/** @param {z.infer<typeof component>} part */
const asShipped = (part) => ({
  ...part,
  scope: 'required',
  properties: part.properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
});

/**
 * @param {readonly Part[]} parts
 * @returns {string}
 */
export const licencesText = (parts) =>
  parts
    .map(({ name, version, licence, source, texts }) =>
      [`${name} ${version} (${licence})`, source, ...texts].filter(Boolean).join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(80)}\n\n`);
