/** My annotations with what becomes of each, and what comes along of everybody else. */
import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import type { CarriedSet } from '#core/versions/carried-sets';
import { type CarriedAnnotation, FATES, type Fate } from '#core/versions/carry-over';
import { shorten } from '#words/shorten';
import { TAG_LETTERS } from '#words/tags';
import { undo } from '../../commands/annotate/undo';
import { Button } from '../../design/button';
import { FilterToggles } from '../../design/filter/filter-toggles';
import { VirtualList } from '../../design/lists/virtual-list';
import { useWorkbenchState } from '../../hooks/workbench-context';
import { keysOf } from '../../keys/command-keys';
import { chordOf } from '../../session/chord';
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
  const takeBack = (): void => {
    const id = carrying.undo();
    if (id === null) return;
    if (!items.some(({ annotation }) => annotation.id === id)) setFate(null);
    setChosen(id);
  };
  return (
    <>
      <div className="carried-bar">
        <FateToggles mine={mine} shown={fate} onShow={setFate} />
        <TakeBack canUndo={carrying.canUndo} onUndo={takeBack} />
      </div>
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
  else if ('places' in one && one.places.some(({ candidates }) => candidates.length > 0))
    carrying.choose(
      one,
      carrying.placesOf(one).map((place, at) => place ?? one.places[at]?.candidates[0]?.range ?? null),
    );
};

interface TakeBackProps {
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** The key that undoes elsewhere undoes here; while a dialog is open, no command hears of it. */
const TakeBack = ({ canUndo, onUndo }: TakeBackProps): ReactElement => {
  const button = useRef<HTMLButtonElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!keysOf(undo).includes(chordOf(event))) return;
    const above = [...document.querySelectorAll('dialog[open]')].at(-1);
    if (above !== button.current?.closest('dialog')) return;
    event.preventDefault();
    onUndo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <Button ref={button} disabled={!canUndo} onClick={onUndo}>
      {t('command.undo')}
    </Button>
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
