/** What two versions differ in, word by word: side by side, or as one text. Only what is in sight is in the page. */
import { type ReactElement, useMemo, useState } from 'react';
import { t } from '#catalogue/translate';
import type { Paper } from '#core/paper/paper';
import { inOwnOrder } from '#core/passage/plain-signs';
import { createRevision } from '#core/passage/revision-map';
import { countRuns, type DiffRow, diffRows } from '#core/versions/diff-rows';
import type { Run } from '#core/versions/word-diff';
import { Button } from '../../design/button';
import { ReadingList } from '../../design/lists/reading-list';
import './text-diff.css';

export interface TextDiffProps {
  readonly before: Paper;
  readonly after: Paper;
}

const USUAL_HEIGHT = 90;

export const TextDiff = ({ before, after }: TextDiffProps): ReactElement => {
  const rows = useMemo(
    () => diffRows(createRevision(before.text, after.text), before.blocks, after.blocks),
    [before, after],
  );
  const counts = useMemo(() => countRuns(rows), [rows]);
  const [isInline, setInline] = useState(false);
  const [isShort, setShort] = useState(true);
  const shown = isShort ? rows.filter(({ isChanged }) => isChanged) : rows;
  return (
    <>
      <div className="diff-bar">
        <Button aria-pressed={!isInline} onClick={() => setInline(false)}>
          {t('versions.side-by-side')}
        </Button>
        <Button aria-pressed={isInline} onClick={() => setInline(true)}>
          {t('versions.inline')}
        </Button>
        <label className="choice">
          <input type="checkbox" checked={isShort} onChange={({ target }) => setShort(target.checked)} />
          <span>{t('versions.only-changes')}</span>
        </label>
        <p className="diff-counts">
          <del className="diff-gone">{t('versions.gone', { count: counts.gone })}</del>{' '}
          <ins className="diff-come">{t('versions.come', { count: counts.come })}</ins>{' '}
          <span className="diff-moved">{t('versions.moved', { count: counts.moved })}</span>
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key */}
      <section className="diff-scroller" aria-label={t('versions.tab-text')} tabIndex={0}>
        {shown.length === 0 && <p className="dialog-aside">{t('versions.no-change')}</p>}
        <ReadingList
          key={String(isShort)}
          items={shown}
          keyOf={keyOf}
          usualHeight={USUAL_HEIGHT}
          itemClass={() => (isInline ? 'diff-row is-inline' : 'diff-row')}
        >
          {(row) =>
            isInline ? (
              <Inline row={row} texts={{ before, after }} />
            ) : (
              <Sides row={row} texts={{ before, after }} />
            )
          }
        </ReadingList>
      </section>
    </>
  );
};

const keyOf = ({ before, after }: DiffRow): string => `${before?.from ?? ''} ${after?.from ?? ''}`;

interface RowProps {
  readonly row: DiffRow;
  readonly texts: TextDiffProps;
}

const Sides = ({ row: { before, after, old, now }, texts }: RowProps): ReactElement => (
  <>
    <p dir="auto" className={before ? 'diff-side' : 'diff-side is-empty'}>
      <Runs runs={old} texts={texts} sideOf={() => 'before'} />
    </p>
    <p dir="auto" className={after ? 'diff-side' : 'diff-side is-empty'}>
      <Runs runs={now} texts={texts} sideOf={() => 'after'} />
    </p>
  </>
);

const Inline = ({ row: { inline }, texts }: RowProps): ReactElement => (
  <p dir="auto" className="diff-side">
    <Runs runs={inline} texts={texts} sideOf={({ side }) => side} />
  </p>
);

type Side = keyof TextDiffProps;

interface RunsProps<Kind extends Run> {
  readonly runs: readonly Kind[];
  readonly texts: TextDiffProps;
  readonly sideOf: (run: Kind) => Side;
}

const Runs = <Kind extends Run>({ runs, texts, sideOf }: RunsProps<Kind>): ReactElement => (
  <>
    {runs.map((run, index) => (
      <RunWords
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a row never change
        key={index}
        kind={run.kind}
        side={sideOf(run)}
        words={inOwnOrder(texts[sideOf(run)].text.slice(run.from, run.to))}
      />
    ))}
  </>
);

interface RunWordsProps {
  readonly kind: Run['kind'];
  readonly side: Side;
  readonly words: string;
}

const RunWords = ({ kind, side, words }: RunWordsProps): ReactElement => {
  switch (kind) {
    case 'same':
      return <>{words}</>;
    case 'gone':
      return <del className="diff-gone">{words}</del>;
    case 'come':
      return <ins className="diff-come">{words}</ins>;
    case 'moved':
      return (
        <span className="diff-moved">
          <small>{t('versions.moved-words', { side })}</small> {words}
        </span>
      );
  }
};
