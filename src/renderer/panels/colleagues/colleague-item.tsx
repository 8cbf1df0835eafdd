/** One claim set of somebody else: of a sealed one the name, from where and when, and no more. */
import type { ReactElement } from 'react';
import { TAGS } from '#core/records/annotation';
import type { Seal, SharedSet } from '#core/records/shared-set';
import type { SharedContents, SharedSetEntry } from '#store/shared-sets';
import { removeSharedSet, setHidden } from '../../actions/library/shared-set-actions';
import { useWorkbench } from '../../hooks/workbench-context';
import { countOf } from '../../words/describe';
import { formatMoment } from '../../words/describe-import';
import { TAG_LETTERS, tagName } from '../../words/tags';

export const ColleagueItem = ({ entry }: { readonly entry: SharedSetEntry }): ReactElement => {
  const workbench = useWorkbench();
  const { set, name, contents } = entry;
  return (
    <li className={`colleague${set.isHidden ? ' is-hidden' : ''}`} aria-label={name}>
      <h3>
        <bdi>{name}</bdi>
        {statesOf(set).map((state) => (
          <small key={state}>{state}</small>
        ))}
      </h3>
      {contents && <Counts contents={contents} />}
      <p className="colleague-source">{sourceOf(set)}</p>
      <SealWords seal={set.seal} />
      {contents && <Unplaced set={set} contents={contents} name={name} />}
      <div className="colleague-buttons">
        <button
          type="button"
          className="button is-quiet"
          aria-label={`${set.isHidden ? 'Show' : 'Hide'} ${name}`}
          onClick={() => void setHidden(workbench, entry, !set.isHidden)}
        >
          {set.isHidden ? 'Show' : 'Hide'}
        </button>
        <button
          type="button"
          className="button is-quiet"
          aria-label={`Remove ${name}`}
          onClick={() => void removeSharedSet(workbench, entry)}
        >
          Remove
        </button>
      </div>
    </li>
  );
};

const statesOf = ({ kind, isHidden, seal }: SharedSet): readonly string[] => [
  ...(kind === 'consensus' ? ['Consensus'] : []),
  ...(seal.kind === 'sealed' ? ['Sealed'] : []),
  ...(isHidden ? ['Hidden'] : []),
];

const sourceOf = ({ source, addedAt }: SharedSet): string =>
  source
    ? `From “${source.name}”, exported ${formatMoment(source.exportedAt)}, imported ${formatMoment(addedAt)}.`
    : `Made here, begun ${formatMoment(addedAt)}.`;

const Counts = ({ contents }: { readonly contents: SharedContents }): ReactElement => (
  <p className="colleague-counts">
    {TAGS.map((tag) => (
      <span key={tag} className={`tag-chip tag-${tag}`}>
        <span aria-hidden="true">{TAG_LETTERS[tag]}</span> {contents.counts[tag]}
        <span className="for-readers"> {tagName(tag)}</span>
      </span>
    ))}
  </p>
);

const SealWords = ({ seal }: { readonly seal: Seal }): ReactElement | null => {
  switch (seal.kind) {
    case 'none':
      return null;
    case 'sealed':
      return <p>Nothing of it shows until you close your round.</p>;
    case 'opened':
      return (
        <p className="colleague-source">
          Opened {formatMoment(seal.at)}, when you had made {countOf(seal.ownAnnotations, 'annotation')}.
        </p>
      );
  }
};

interface UnplacedProps {
  readonly set: SharedSet;
  readonly contents: SharedContents;
  readonly name: string;
}

const Unplaced = ({ set, contents, name }: UnplacedProps): ReactElement | null => {
  const workbench = useWorkbench();
  if (!set.source?.sent) return null;
  if (contents.unplaced === 0)
    return <p>Some of what was dismissed or decided in it has no sure place in this text.</p>;
  return (
    <div className="colleague-unplaced">
      <p>
        {countOf(contents.unplaced, 'annotation')} {contents.unplaced === 1 ? 'has' : 'have'} no sure place in
        this text.
      </p>
      <button
        type="button"
        className="button"
        aria-label={`Review what has no place: ${name}`}
        onClick={() => workbench.show({ dialog: { kind: 'review', analystId: set.analystId } })}
      >
        Review…
      </button>
    </div>
  );
};
