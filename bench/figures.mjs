/** What is measured and how good it has to be; and the table of it. */

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number} postil
 * @property {number | null} plain The same of the plain page, where it has one.
 * @property {number | null} bound At most this much; null: only to be looked at.
 * @property {'value' | 'ratio'} bounded What the bound holds for: Postil's value, or that divided by the plain page's.
 */

/** @param {Figure} figure */
export const isOver = (figure) => figure.bound !== null && boundedValue(figure) > figure.bound;

/** @param {Figure} figure */
const boundedValue = ({ postil, plain, bounded }) => (bounded === 'ratio' && plain ? postil / plain : postil);

/**
 * @param {readonly Figure[]} figures
 * @returns {string} Markdown.
 */
export const formatFigures = (figures) =>
  formatRows([
    ['', 'Postil', 'plain page', 'ratio', 'bound', ''],
    ['---', '---:', '---:', '---:', '---:', '---'],
    ...figures.map(figureRow),
  ]);

/**
 * @param {Figure} figure
 * @returns {string[]}
 */
const figureRow = (figure) => {
  const { name, unit, postil, plain, bound, bounded } = figure;
  return [
    `${name}, ${unit}`,
    formatNumber(postil),
    plain === null ? '' : formatNumber(plain),
    plain === null ? '' : (postil / plain).toFixed(2),
    bound === null ? '' : `${bounded === 'ratio' ? 'ratio ' : ''}${bound}`,
    bound === null ? '' : isOver(figure) ? 'over' : 'ok',
  ];
};

/** @param {number} value */
const formatNumber = (value) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));

/** @param {readonly (readonly string[])[]} rows */
const formatRows = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `| ${row.map((cell, column) => fill(cell, widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
};

/**
 * Numbers stand right, names left, and the line between is as long as the column.
 * @param {string} cell
 * @param {number} width
 */
const fill = (cell, width) => {
  if (cell.startsWith('---')) return cell.endsWith(':') ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
  return /^[\d.]/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
};
