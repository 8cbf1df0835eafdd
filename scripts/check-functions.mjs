/** Keeps functions of src, and components, as short as can be read at once. Biome's own rule counts only some lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { MOST_LINES } from './house.mjs';

/**
 * @param {string} root
 * @returns {string[]} One sentence for each function that is too long.
 */
export const checkFunctions = (root) =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.test)\.(tsx?|mjs)$/.test(file))
    .flatMap((file) => {
      const most = file.endsWith('.tsx') ? MOST_LINES.component : MOST_LINES.function;
      return functionsIn(file, readFileSync(join(root, 'src', file), 'utf8'))
        .filter(({ lines }) => lines > most)
        .map(
          ({ line, lines }) =>
            `src/${file}:${line} is a function of ${lines} lines and may have ${most}: make pieces with names of it.`,
        );
    });

/**
 * Where each begins, and how many lines its body has, without blank ones and comments.
 * @param {string} file
 * @param {string} source
 */
const functionsIn = (file, source) => {
  const { program, comments } = parseSync(file, source);
  const code = comments.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replace(/\S/g, ' ') + text.slice(end),
    source,
  );
  /** @type {{ line: number, lines: number }[]} */
  const found = [];
  /** @param {{ start: number, body: { start: number, end: number } | null }} node */
  const count = ({ start, body }) => {
    if (!body) return;
    found.push({
      line: source.slice(0, start).split('\n').length,
      lines: linesOf(code.slice(body.start, body.end)),
    });
  };
  new Visitor({
    ArrowFunctionExpression: count,
    FunctionDeclaration: count,
    FunctionExpression: count,
  }).visit(program);
  return found;
};

/** @param {string} code */
const linesOf = (code) => code.split('\n').filter((line) => line.trim() !== '').length;
