/** What is measured and how good it has to be; and the table of it. */

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number} postil
 * @property {Peer | null} peer
 * @property {number | null} bound At most so many times the peer's value; null: only to be looked at.
 */

/**
 * @typedef {object} Peer What does the same in another way, or the least that can be done; measured in the same rounds.
 * @property {string} name
 * @property {number} value
 */

/**
 * Milliseconds by themselves say how fast the machine is and what else it does; beside those of a peer that was
 * measured in the same rounds they say how fast Postil is.
 * @param {Figure} figure
 */
export const isOver = ({ postil, peer, bound }) =>
  bound !== null && peer !== null && postil / peer.value > bound;

/**
 * @param {readonly Figure[]} figures
 * @returns {string} Markdown.
 */
export const formatFigures = (figures) =>
  formatRows([
    ['', 'Postil', 'peer', '', 'ratio', 'bound', ''],
    ['---', '---:', '---', '---:', '---:', '---:', '---'],
    ...figures.map(figureRow),
  ]);

/**
 * @param {Figure} figure
 * @returns {string[]}
 */
const figureRow = (figure) => {
  const { name, unit, postil, peer, bound } = figure;
  return [
    `${name}, ${unit}`,
    formatNumber(postil),
    peer?.name ?? '',
    peer === null ? '' : formatNumber(peer.value),
    peer === null ? '' : (postil / peer.value).toFixed(2),
    bound === null ? '' : String(bound),
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
