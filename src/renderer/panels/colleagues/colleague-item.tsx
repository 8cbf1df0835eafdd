/** One claim set of somebody else: of a sealed one the name, from where and when, and no more. */
import type { ReactElement } from 'react';
import { locale, t } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import type { Seal, SharedSet } from '#core/records/shared-set';
import type { SharedContents, SharedSetEntry } from '#store/shared-sets';
import { formatMoment } from '#words/moments';
import { TAG_LETTERS, tagName } from '#words/tags';
import { removeSharedSet, setHidden } from '../../actions/library/shared-set-actions';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';

export const ColleagueItem = ({ entry }: { readonly entry: SharedSetEntry }): ReactElement => {
  const workbench = useWorkbench();
  const { set, contents } = entry;
  const name = set.kind === 'consensus' && set.source === null ? t('common.consensus') : entry.name;
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
      {contents && <Orphans set={set} contents={contents} name={name} />}
      <div className="colleague-buttons">
        <Button
          rank="quiet"
          aria-label={t(set.isHidden ? 'colleagues.show-set' : 'colleagues.hide-set', { name })}
          onClick={() => void setHidden(workbench, entry, !set.isHidden)}
        >
          {t(set.isHidden ? 'colleagues.show' : 'colleagues.hide')}
        </Button>
        <Button
          rank="quiet"
          aria-label={t('colleagues.remove-set', { name })}
          onClick={() => void removeSharedSet(workbench, entry)}
        >
          {t('common.remove')}
        </Button>
      </div>
    </li>
  );
};

const statesOf = ({ kind, isHidden, seal }: SharedSet): readonly string[] => [
  ...(kind === 'consensus' ? [t('common.consensus')] : []),
  ...(seal.kind === 'sealed' ? [t('colleagues.sealed')] : []),
  ...(isHidden ? [t('colleagues.hidden')] : []),
];

const sourceOf = ({ source, addedAt }: SharedSet): string =>
  source
    ? t('colleagues.from-file', {
        file: source.name,
        exported: formatMoment(source.exportedAt),
        imported: formatMoment(addedAt),
      })
    : t('colleagues.made-here', { begun: formatMoment(addedAt) });

const Counts = ({ contents }: { readonly contents: SharedContents }): ReactElement => (
  <p className="colleague-counts">
    {TAGS.map((tag) => (
      <span key={tag} className={`tag-chip tag-${tag}`}>
        <span aria-hidden="true">{TAG_LETTERS[tag]}</span> {contents.counts[tag].toLocaleString(locale())}
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
      return <p>{t('colleagues.sealed-until')}</p>;
    case 'opened':
      return (
        <p className="colleague-source">
          {t('colleagues.opened', { moment: formatMoment(seal.at), count: seal.ownAnnotations })}
        </p>
      );
  }
};

interface OrphansProps {
  readonly set: SharedSet;
  readonly contents: SharedContents;
  readonly name: string;
}

const Orphans = ({ set, contents, name }: OrphansProps): ReactElement | null => {
  const workbench = useWorkbench();
  if (!set.source?.sent) return null;
  if (contents.orphans === 0) return <p>{t('colleagues.unplaced-other')}</p>;
  return (
    <div className="colleague-unplaced">
      <p>{t('colleagues.unplaced', { count: contents.orphans })}</p>
      <Button
        aria-label={t('colleagues.review-set', { name })}
        onClick={() => workbench.show({ dialog: { kind: 'review', analystId: set.analystId } })}
      >
        {t('colleagues.review')}
      </Button>
    </div>
  );
};
