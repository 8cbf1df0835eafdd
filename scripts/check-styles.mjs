/** Keeps the style sheets as they are meant: layers, one home for each class, tokens for values, nothing unknown or unused. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import postcss from 'postcss';
import { classesNamed } from './classes-named.mjs';
import { rawValues } from './raw-values.mjs';

/** @typedef {{ readonly path: string, readonly root: import('postcss').Root }} Sheet */
/** @typedef {{ readonly path: string, readonly source: string }} Module */

/** Where the order of the layers is declared, and where what no component loads is loaded from. */
const ORDER = 'design/layers.css';
const SHARED = 'design/styles.ts';
const TOKENS = 'design/tokens.css';

/**
 * @param {string} root
 * @returns {string[]} One sentence for each fault; none when the sheets are in order.
 */
export const checkStyles = (root) => {
  const folder = join(root, 'src/renderer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  /** @param {string} path */
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const sheets = files
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, root: postcss.parse(read(path), { from: path }) }));
  const modules = files
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path, source: read(path) }));
  return [
    ...sheets.flatMap(outsideLayer),
    ...sheets.flatMap((sheet) => withoutComponent(sheet, modules)),
    ...sharedClasses(sheets),
    ...strayStates(sheets),
    ...sheets.filter(({ path }) => path !== TOKENS).flatMap(withRawValues),
    ...unknownProperties(sheets, modules),
    ...mismatchedClasses(sheets, modules),
  ];
};

/** @param {Sheet} sheet */
const outsideLayer = ({ path, root }) => {
  const layer = layerOf(path);
  return root.nodes
    .filter((node) => node.type !== 'comment')
    .filter((node) => !isLayer(node) || (path === ORDER ? node.nodes : node.params !== layer))
    .map((node) => at(path, node, `stands outside the layer '${layer}': put it inside.`));
};

/** @param {import('postcss').Node} node @returns {node is import('postcss').AtRule} */
const isLayer = (node) =>
  node.type === 'atrule' && /** @type {import('postcss').AtRule} */ (node).name === 'layer';

/** @param {string} path */
const layerOf = (path) => {
  if (path === TOKENS) return 'tokens';
  if (path === 'design/reset.css') return 'reset';
  return path.startsWith('design/') ? 'components' : 'features';
};

/** @param {Sheet} sheet @param {readonly Module[]} modules */
const withoutComponent = ({ path }, modules) => {
  const beside = path.replace(/\.css$/, '');
  const loads = `import './${basename(path)}';`;
  const isLoaded = modules.some(
    (module) =>
      dirname(module.path) === dirname(path) &&
      (module.path.replace(/\.tsx?$/, '') === beside || module.path === SHARED) &&
      module.source.includes(loads),
  );
  return isLoaded ? [] : [`src/renderer/${path} is loaded by no component of its name beside it.`];
};

/** @param {readonly Sheet[]} sheets */
const sharedClasses = (sheets) => {
  /** @type {Map<string, Set<string>>} */
  const homes = new Map();
  for (const { path, root } of sheets)
    for (const name of subjectsIn(root)
      .flat()
      .filter((one) => !isState(one)))
      homes.set(name, (homes.get(name) ?? new Set()).add(path));
  return [...homes]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `.${name} has rules in ${[...paths].join(' and ')}: give it one sheet.`);
};

/** A state says nothing without the class that is in it: two components may have states of one name. */
const strayStates = (/** @type {readonly Sheet[]} */ sheets) =>
  sheets.flatMap(({ path, root }) =>
    subjectsIn(root)
      .filter((classes) => classes.length > 0 && classes.every(isState))
      .map((classes) => `src/renderer/${path}: .${classes.join('.')} is a state without its class.`),
  );

/** @param {string} name */
const isState = (name) => /^(is|has)-/.test(name);

/**
 * The classes of what each selector styles: those of its last part, not those that are asked about in :not and :has.
 * @param {import('postcss').Root} root
 */
const subjectsIn = (root) => {
  /** @type {string[][]} */
  const subjects = [];
  root.walkRules(({ selectors }) => {
    for (const selector of selectors) {
      const last =
        withoutConditions(selector)
          .split(/[\s>+~]+(?![^(]*\))/)
          .at(-1) ?? '';
      subjects.push(classesIn(last));
    }
  });
  return subjects;
};

/** @param {string} selector */
const withoutConditions = (selector) => selector.replace(/:(not|has|where)\((?:[^()]|\([^()]*\))*\)/g, '');

/** @param {string} selector */
const classesIn = (selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);

/** @param {Sheet} sheet */
const withRawValues = ({ path, root }) => {
  /** @type {string[]} */
  const faults = [];
  root.walkDecls((declaration) => {
    for (const raw of rawValues(declaration.prop, declaration.value))
      faults.push(
        at(path, declaration, `'${declaration.prop}' has ${raw} of its own: use a token of ${TOKENS}.`),
      );
  });
  return faults;
};

/** @param {readonly Sheet[]} sheets @param {readonly Module[]} modules */
const unknownProperties = (sheets, modules) => {
  /** @type {Set<string>} */
  const known = new Set();
  /** @type {Map<string, string>} */
  const used = new Map();
  for (const { path, root } of sheets)
    root.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--')) known.add(declaration.prop);
      for (const name of variablesIn(declaration.value)) used.set(name, at(path, declaration, ''));
    });
  const inCode = modules.map(({ source }) => source).join('\n');
  for (const [, name = ''] of inCode.matchAll(/setProperty\(\s*'(--[\w-]+)'/g)) known.add(name);
  return [
    ...[...used]
      .filter(([name]) => !known.has(name))
      .map(([name, where]) => `${where}${name} is declared nowhere.`),
    ...[...known]
      .filter((name) => !used.has(name) && !new RegExp(`${name}(?![\\w-])`).test(inCode))
      .map((name) => `${name} is used nowhere: delete it.`),
  ];
};

/** @param {string} value */
const variablesIn = (value) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/** @param {readonly Sheet[]} sheets @param {readonly Module[]} modules */
const mismatchedClasses = (sheets, modules) => {
  /** @type {Map<string, string>} */
  const defined = new Map();
  for (const { path, root } of sheets)
    root.walkRules((rule) => {
      for (const name of classesIn(rule.selector)) defined.set(name, path);
    });
  const named = modules.map(({ path, source }) => ({ path, ...classesNamed(path, source) }));
  return [
    ...[...defined]
      .filter(
        ([name]) =>
          !named.some(
            ({ words, beginnings }) => words.has(name) || beginnings.some((one) => name.startsWith(one)),
          ),
      )
      .map(([name, path]) => `src/renderer/${path}: no component has the class .${name}: delete it.`),
    ...named.flatMap(({ path, classes }) =>
      [...classes]
        .filter((name) => !defined.has(name))
        .map(
          (name) =>
            `src/renderer/${posix.normalize(path)} names the class '${name}', which no style sheet defines.`,
        ),
    ),
  ];
};

/** @param {string} path @param {import('postcss').Node} node @param {string} fault */
const at = (path, node, fault) => `src/renderer/${path}:${node.source?.start?.line ?? 0} ${fault}`;
