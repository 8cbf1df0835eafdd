/** The user guide, to be read. */
import { memo, type ReactElement, type ReactNode } from 'react';
import { directionOf } from '#catalogue/languages';
import type { Guide, GuideBlock, GuideRun, GuideSection } from './guide';
import { WithMarks } from './with-marks';
import './guide-view.css';

interface Marking {
  /** Marked in it. */
  readonly words: readonly string[];
}

export const GuideView = memo(
  ({ guide, words }: Marking & { readonly guide: Guide }): ReactElement => (
    <div className="guide" lang={guide.language} dir={directionOf(guide.language)}>
      {guide.sections.map((section) => (
        <Section key={section.id} section={section} words={words} />
      ))}
    </div>
  ),
);

const Section = ({ section, words }: Marking & { readonly section: GuideSection }): ReactElement => {
  const Heading = section.level === 2 ? 'h3' : 'h4';
  return (
    <section id={section.id} aria-labelledby={`${section.id}-title`}>
      <Heading id={`${section.id}-title`} className="help-heading" tabIndex={-1}>
        <WithMarks text={section.title} words={words} />
      </Heading>
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
        <Block key={index} block={block} words={words} />
      ))}
    </section>
  );
};

const Block = ({ block, words }: Marking & { readonly block: GuideBlock }): ReactElement => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} words={words} />
        </p>
      );
    case 'list':
      return (
        <ul className="guide-list">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place
            <li key={index}>
              <Runs runs={item} words={words} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={block} words={words} />;
    case 'picture':
      return <img className="guide-picture" src={block.source} alt={block.description} loading="lazy" />;
  }
};

type TableBlock = Extract<GuideBlock, { kind: 'table' }>;

const Table = ({ table, words }: Marking & { readonly table: TableBlock }): ReactElement => {
  const hasHead = table.head.some((cell) => cell.length > 0);
  return (
    <table className="guide-table">
      {hasHead && (
        <thead>
          <tr>
            {table.head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <td key={column}>
                <Runs runs={cell} words={words} />
              </td>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {table.rows.map(([first = [], ...others], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={row}>
            <th scope="row">
              <Runs runs={first} words={words} />
            </th>
            {others.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <td key={column}>
                <Runs runs={cell} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Runs = ({ runs, words }: Marking & { readonly runs: readonly GuideRun[] }): ReactNode =>
  runs.map((run, index) => {
    const text = <WithMarks text={run.text} words={words} />;
    const Element = ELEMENTS[run.look];
    // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place
    return <Element key={index}>{text}</Element>;
  });

const ELEMENTS = {
  plain: 'span',
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  document: 'cite',
} as const satisfies Record<GuideRun['look'], string>;
