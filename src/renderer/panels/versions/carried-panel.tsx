/** My annotations with what becomes of each, and what comes along of everybody else. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { CarriedSet } from '#core/versions/carried-sets';
import { type CarriedAnnotation, FATES, type Fate } from '#core/versions/carry-over';
import { shorten } from '#words/shorten';
import { TAG_LETTERS } from '#words/tags';
import { FilterToggles } from '../../design/filter/filter-toggles';
import { VirtualList } from '../../design/lists/virtual-list';
import { useWorkbenchState } from '../../hooks/workbench-context';
import { CarriedDetail } from './carried-detail';
import type { Carrying } from './use-carrying';
import './carried-panel.css';

/** Code units of a passage: a line or two of the list. */
const LINE = 90;
const USUAL_HEIGHT = 62;

export const CarriedPanel = ({ carrying }: { readonly carrying: Carrying }): ReactElement => {
  const { mine, known, others } = carrying.plan;
  const [fate, setFate] = useState<Fate | null>(null);
  const [chosen, setChosen] = useState(() => firstOf(mine)?.annotation.id);
  const items = mine.filter((one) => fate === null || one.fate === fate);
  const selected = items.findIndex(({ annotation }) => annotation.id === chosen);
  const item = items[selected];
  const choose = (one: CarriedAnnotation): void => setChosen(one.annotation.id);
  const onEnter = (): boolean => {
    if (!item) return false;
    settle(carrying, item);
    const next = items.slice(selected + 1).find(isInDoubt);
    if (next && isInDoubt(item)) choose(next);
    return true;
  };
  return (
    <>
      <FateToggles mine={mine} shown={fate} onShow={setFate} />
      {known > 0 && <p className="dialog-aside">{t('versions.known', { count: known })}</p>}
      <div className="carried">
        <div className="carried-list">
          <VirtualList
            name={t('versions.list')}
            items={items}
            keyOf={({ annotation }) => annotation.id}
            idPrefix="carried"
            selected={selected}
            usualHeight={USUAL_HEIGHT}
            sight={chosen}
            onMove={choose}
            onPick={choose}
            onEnter={onEnter}
            optionProps={({ annotation }) => ({ className: `carried-item tag-${annotation.tag}` })}
          >
            {(one) => <CarriedItem one={one} isComing={carrying.isComing(one)} />}
          </VirtualList>
          {items.length === 0 && <p className="dialog-aside">{t('versions.none')}</p>}
          {items.length > 0 && <p className="dialog-aside carried-keys">{t('versions.keys')}</p>}
        </div>
        {item && <CarriedDetail key={item.annotation.id} carrying={carrying} one={item} />}
      </div>
      <OtherSets sets={others} />
    </>
  );
};

/** What is to be decided comes first. */
const firstOf = (mine: readonly CarriedAnnotation[]): CarriedAnnotation | undefined =>
  mine.find(({ fate }) => fate === 'doubtful') ?? mine.find(isInDoubt) ?? mine[0];

const isInDoubt = ({ fate }: CarriedAnnotation): boolean => fate === 'doubtful' || fate === 'gone';

/** Enter takes the likeliest place, and afterwards lets an annotation come along or not. */
const settle = (carrying: Carrying, one: CarriedAnnotation): void => {
  if (carrying.canCome(one)) carrying.setComing(one, !carrying.isComing(one));
  else if ('places' in one)
    carrying.choose(
      one,
      one.places.map(({ candidates }) => candidates[0]?.range ?? null),
    );
};

interface FateTogglesProps {
  readonly mine: readonly CarriedAnnotation[];
  readonly shown: Fate | null;
  readonly onShow: (fate: Fate | null) => void;
}

const FateToggles = ({ mine, shown, onShow }: FateTogglesProps): ReactElement => (
  <FilterToggles
    className="carried-fates"
    toggles={FATES.map((fate) => ({
      value: fate,
      title: t('versions.fate-means', { fate }),
      isPressed: shown === fate,
      onToggle: () => onShow(shown === fate ? null : fate),
      className: 'button',
      content: t('versions.fate-count', {
        fate,
        count: mine.filter((one) => one.fate === fate).length,
      }),
    }))}
  />
);

interface CarriedItemProps {
  readonly one: CarriedAnnotation;
  readonly isComing: boolean;
}

const CarriedItem = ({ one: { annotation, fate }, isComing }: CarriedItemProps): ReactElement => (
  <>
    <p className="carried-fate">
      <span className="tag-letter" aria-hidden="true">
        {TAG_LETTERS[annotation.tag]}
      </span>{' '}
      {t('versions.fate', { fate })}
      <span className="carried-coming">{t(isComing ? 'versions.comes' : 'versions.stays')}</span>
    </p>
    <p className="carried-words" dir="auto">
      {shorten(annotation.passages[0]?.quote.exact ?? '', LINE)}
    </p>
  </>
);

const OtherSets = ({ sets }: { readonly sets: readonly CarriedSet[] }): ReactElement | null => {
  const analysts = useWorkbenchState((state) => state.analysts);
  if (sets.length === 0) return null;
  const nameOf = ({ analystId, set }: CarriedSet): string =>
    set?.kind === 'consensus'
      ? t('common.consensus')
      : (analysts?.find(({ id }) => id === analystId)?.name ?? analystId);
  return (
    <ul className="carried-sets" aria-label={t('versions.others')}>
      {sets.map((one) => (
        <li key={one.analystId}>
          {one.set?.seal.kind === 'sealed'
            ? t('versions.set-sealed', { name: nameOf(one) })
            : t('versions.set', {
                name: nameOf(one),
                count: one.records.annotations.length,
                left: one.left,
                open: one.open,
              })}
        </li>
      ))}
    </ul>
  );
};
