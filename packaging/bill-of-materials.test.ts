import { expect, test } from 'vitest';
import { billOf, licencesText } from './bill-of-materials.mjs';

const part = (name: string) => ({
  name,
  version: '1.0.0',
  licence: 'MIT',
  source: `https://example.org/${name}`,
  texts: [`Licence of ${name}.`],
});

const component = (ref: string) => ({
  'bom-ref': ref,
  scope: 'optional',
  hashes: [{ alg: 'SHA-512', content: 'ab' }],
  properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
});

const sbom = {
  bomFormat: 'CycloneDX',
  metadata: { component: { 'bom-ref': 'postil@1.0.0', name: 'folder', type: 'library' } },
  components: ['react@1.0.0', 'vite@1.0.0', 'zod@1.0.0'].map(component),
  dependencies: [
    { ref: 'postil@1.0.0', dependsOn: ['react@1.0.0', 'vite@1.0.0'] },
    { ref: 'react@1.0.0', dependsOn: ['zod@1.0.0', 'vite@1.0.0'] },
    { ref: 'vite@1.0.0', dependsOn: [] },
    { ref: 'zod@1.0.0', dependsOn: [] },
  ],
};

test('the bill has what is shipped and nothing that it was only made with', () => {
  const bill = billOf(sbom, [part('react'), part('zod')]);
  expect(bill.components).toEqual(
    ['react@1.0.0', 'zod@1.0.0'].map((ref) => ({ ...component(ref), scope: 'required', properties: [] })),
  );
  expect(bill.dependencies).toEqual([
    { ref: 'postil@1.0.0', dependsOn: ['react@1.0.0', 'zod@1.0.0'] },
    { ref: 'react@1.0.0', dependsOn: ['zod@1.0.0'] },
    { ref: 'zod@1.0.0', dependsOn: [] },
  ]);
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'postil', type: 'application' } },
  });
});

test('a part that no lock file knows is refused: its bytes could be anybody’s', () => {
  expect(() => billOf(sbom, [part('left-pad')])).toThrow('Not in the lock file: left-pad@1.0.0');
});

test('the text has each part with its licence, where its source is, and the words', () => {
  const text = licencesText([part('react'), part('zod')]);
  expect(text.split(/\n-+\n/)).toEqual([
    expect.stringContaining('react 1.0.0 (MIT)\n\nhttps://example.org/react\n\nLicence of react.'),
    expect.stringContaining('zod 1.0.0 (MIT)'),
  ]);
});
