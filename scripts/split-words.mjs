/**
 * Parts the words of the window: those that showing a paper may say come with the start, all others with the first
 * part of the program that is loaded later. Which those are, the code says itself: a key stands where it is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync, transformWithOxc, Visitor } from 'vite';

/** Where the window starts; what it imports, but for `import()`, is there before a paper is shown. */
const START = 'src/renderer/app/main.tsx';

/**
 * @param {string} root The project.
 * @returns {import('vite').Plugin}
 */
export const splitWords = (root) => {
  /** @type {ReadonlySet<string>} */
  let first = new Set();
  return {
    name: 'split-words',
    apply: 'build',
    buildStart() {
      first = textsOf(root, START);
    },
    load: {
      filter: { id: /\/src\/catalogue\/[a-z]{2}\.ts(\?later)?$/ },
      async handler(id) {
        const [file = id, query] = id.split('?');
        const found = /([a-z]+)\.ts$/.exec(file)?.[1] ?? '';
        const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
        const messages = (await import(`data:text/javascript,${encodeURIComponent(code)}`))[found];
        if (messages === undefined) return null;
        const said = Object.entries(messages).filter(([key]) => first.has(key) === (query !== 'later'));
        return `export const ${found} = ${JSON.stringify(Object.fromEntries(said))};`;
      },
    },
  };
};

/**
 * @param {string} root The project.
 * @param {string} start A file of src.
 * @returns {Set<string>} Every text in its code and in whatever it imports at once: keys of messages are among them.
 */
export const textsOf = (root, start) => {
  /** @type {Set<string>} */
  const texts = new Set();
  const files = [start];
  for (const file of files) {
    if (file.startsWith('src/catalogue/')) continue;
    const { program, module } = parseSync(file, readFileSync(join(root, file), 'utf8'));
    new Visitor({ Literal: ({ value }) => typeof value === 'string' && texts.add(value) }).visit(program);
    for (const imported of importedBy(module)) {
      const next = fileOf(root, file, imported);
      if (next !== null && !files.includes(next)) files.push(next);
    }
  }
  return texts;
};

/**
 * What a module imports as values.
 * @param {ReturnType<typeof parseSync>['module']} module
 * @returns {string[]}
 */
const importedBy = ({ staticImports, staticExports }) => [
  ...staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value),
  ...staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest }) => (isType || !moduleRequest ? [] : [moduleRequest.value])),
  ),
];

/**
 * @param {string} root
 * @param {string} from
 * @param {string} name As an import says it.
 * @returns {string | null} A module of src; null for packages, style sheets and other files.
 */
const fileOf = (root, from, name) => {
  if (!/^[.#]/.test(name)) return null;
  const path = name.startsWith('#')
    ? `src/${name.slice(1)}`
    : join(dirname(from), name).replaceAll('\\', '/');
  return ['.ts', '.tsx'].map((ending) => path + ending).find((file) => existsSync(join(root, file))) ?? null;
};
