/** The classes that a module of the window names: what it gives to elements, and all else that may be the name of one. */
import { parseSync } from 'vite';

/**
 * @typedef {object} ClassesNamed
 * @property {Set<string>} classes Given to elements in so many words.
 * @property {Set<string>} words All words of all strings: each may be a class, put together elsewhere.
 * @property {string[]} beginnings Of classes whose end is only known when the program runs: `tag-`.
 */

/**
 * @param {string} path
 * @param {string} source
 * @returns {ClassesNamed}
 */
export const classesNamed = (path, source) => {
  /** @type {ClassesNamed} */
  const named = { classes: new Set(), words: new Set(), beginnings: [] };
  visit(parseSync(path, source).program, false, named);
  return named;
};

/** @typedef {{ readonly [key: string]: unknown }} Syntax */

/** @param {unknown} value @returns {value is Syntax} */
const isSyntax = (value) => typeof value === 'object' && value !== null;

/**
 * @param {unknown} node
 * @param {boolean} isClass
 * @param {ClassesNamed} named
 */
const visit = (node, isClass, named) => {
  if (!isSyntax(node) || node['type'] === 'ImportDeclaration') return;
  if (node['type'] === 'Literal' && typeof node['value'] === 'string') take(node['value'], isClass, named);
  if (node['type'] === 'TemplateLiteral') takeTemplate(node['quasis'], isClass, named);
  for (const [key, child] of Object.entries(node)) {
    const isAskedAbout = key === 'test' || node['type'] === 'BinaryExpression';
    visit(child, !isAskedAbout && (isClass || givesClasses(node, key)), named);
  }
};

/**
 * `className="…"`, `{ className: … }`, `element.className = …`, `classList.toggle(…)`.
 * @param {Syntax} node
 * @param {string} key
 */
const givesClasses = (node, key) => {
  switch (node['type']) {
    case 'JSXAttribute':
      return key === 'value' && at(node, 'name', 'name') === 'className';
    case 'Property':
      return key === 'value' && at(node, 'key', 'name') === 'className';
    case 'AssignmentExpression':
      return key === 'right' && at(node, 'left', 'property', 'name') === 'className';
    case 'CallExpression':
      return key === 'arguments' && at(node, 'callee', 'object', 'property', 'name') === 'classList';
    default:
      return false;
  }
};

/** @param {unknown} node @param {readonly string[]} path @returns {unknown} */
const at = (node, ...path) =>
  path.reduce((/** @type {unknown} */ one, key) => (isSyntax(one) ? one[key] : undefined), node);

/** @param {string} text @param {boolean} isClass @param {ClassesNamed} named */
const take = (text, isClass, named) => {
  for (const word of text.split(/\s+/).filter(Boolean)) {
    named.words.add(word);
    if (isClass) named.classes.add(word);
  }
};

/**
 * What ends in a hyphen goes on in what is put in there; what stands directly after it is the end of a word.
 * @param {unknown} quasis
 * @param {boolean} isClass
 * @param {ClassesNamed} named
 */
const takeTemplate = (quasis, isClass, named) => {
  for (const [index, quasi] of Object.entries(isSyntax(quasis) ? quasis : {})) {
    const tail = at(quasi, 'tail');
    const words = String(at(quasi, 'value', 'cooked')).split(/(?<=\s)(?=\S)/);
    if (index !== '0' && /^\S/.test(words[0] ?? '')) words.shift();
    const last = words.at(-1) ?? '';
    if (!tail && last.endsWith('-')) {
      words.pop();
      if (/^[a-z]/.test(last)) named.beginnings.push(last);
    }
    for (const word of words) take(word, isClass, named);
  }
};
