/** The button 'Filter' and what it opens: every facet but the tags, with how many annotations have each value. */
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { type ReactElement, type ToggleEvent, useEffect, useMemo, useRef, useState } from 'react';
import { CONFIDENCES } from '#core/annotation/confidence';
import { countFacet, FACETS, type Facet, type Filter, NONE, RELATION_PARTS } from '#core/annotation/filter';
import { LIKELIHOODS } from '#core/annotation/likelihood';
import { toggleFilter } from '../actions/look-actions';
import type { PaperSession } from '../paper-session';
import { useLook, useSessionState, useWorkbench } from '../workbench-context';
import { FACET_NAMES, valueName } from './filter-words';

const PANEL_ID = 'filter-panel';

const SHOWN_FACETS = FACETS.filter((facet) => facet !== 'tag');

export const FilterPanel = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const { filter } = useLook();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const inForce = SHOWN_FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);

  useEffect(() => {
    const [anchor, element] = [button.current, panel.current];
    if (!isOpen || !anchor || !element) return;
    const beside = { getBoundingClientRect: () => rectBeside(anchor), contextElement: anchor };
    return autoUpdate(beside, element, () => void place(beside, element));
  }, [isOpen]);

  return (
    <>
      <button ref={button} type="button" className="button filter-button" popoverTarget={PANEL_ID}>
        Filter{inForce > 0 && ` (${inForce})`}
      </button>
      <div
        ref={panel}
        id={PANEL_ID}
        className="filter-panel"
        role="dialog"
        aria-label="Filter"
        popover="auto"
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
        // Escape closes this, and is not meant for the text as well.
        onKeyDown={(event) => event.stopPropagation()}
      >
        {isOpen && <Facets session={session} filter={filter} />}
      </div>
    </>
  );
};

interface FacetsProps {
  readonly session: PaperSession;
  readonly filter: Filter;
}

const Facets = ({ session, filter }: FacetsProps): ReactElement => {
  const annotations = useSessionState(session, (state) => state.annotations);
  const argument = useSessionState(session, (state) => state.argument);
  const counts = useMemo(
    () =>
      new Map(
        SHOWN_FACETS.map((facet) => [
          facet,
          countFacet(facet, annotations, { argument, sections: session.sections }),
        ]),
      ),
    [session, annotations, argument],
  );
  return (
    <>
      {SHOWN_FACETS.map((facet) => (
        <FacetChoices
          key={facet}
          session={session}
          facet={facet}
          named={filter[facet]}
          counts={counts.get(facet) ?? NO_COUNTS}
        />
      ))}
    </>
  );
};

interface FacetChoicesProps {
  readonly session: PaperSession;
  readonly facet: Facet;
  readonly named: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

const FacetChoices = ({ session, facet, named, counts }: FacetChoicesProps): ReactElement => {
  const workbench = useWorkbench();
  const values = choicesOf(session, facet, counts, named);
  return (
    <fieldset className="filter-facet">
      <legend>{FACET_NAMES[facet]}</legend>
      {values.length === 0 && <p>No annotation has a label yet.</p>}
      {values.map((value) => (
        <label key={value} className="filter-choice">
          <input
            type="checkbox"
            checked={named.includes(value)}
            onChange={() => toggleFilter(workbench, facet, value)}
          />
          <span className="filter-choice-name">{valueName(session, facet, value)}</span>
          <span className="filter-choice-count">{(counts.get(value) ?? 0).toLocaleString('en')}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Labels are those that some annotation has or that are filtered by; the other facets have values of their own. */
const choicesOf = (
  { sections }: PaperSession,
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  named: readonly string[],
): readonly string[] => {
  switch (facet) {
    case 'likelihood':
      return [...LIKELIHOODS, NONE];
    case 'confidence':
      return [...CONFIDENCES, NONE];
    case 'relation':
      return [...RELATION_PARTS, NONE];
    case 'section':
      return sections.map(({ number }) => String(number));
    case 'label':
    case 'tag':
      return [...new Set([...counts.keys(), ...named])].sort((a, b) => a.localeCompare(b));
  }
};

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** At the button's height and as wide as the side panel: beside it one sees what each choice leaves of the list. */
const rectBeside = (button: HTMLElement): DOMRect => {
  const { top, height } = button.getBoundingClientRect();
  const { left, width } = (button.closest('.side-panel') ?? button).getBoundingClientRect();
  return new DOMRect(left, top, width, height);
};

const place = async (anchor: VirtualElement, element: HTMLElement): Promise<void> => {
  const { x, y } = await computePosition(anchor, element, {
    placement: 'left-start',
    strategy: 'fixed',
    middleware: [
      offset(8),
      flip({ fallbackPlacements: ['bottom-end', 'top-end'] }),
      shift({ padding: 8, crossAxis: true }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          element.style.maxBlockSize = `${Math.max(availableHeight, SMALLEST_PANEL)}px`;
        },
      }),
    ],
  });
  element.style.insetInlineStart = `${x}px`;
  element.style.insetBlockStart = `${y}px`;
};

/** In CSS pixels: lower than this, a panel shows no choice. */
const SMALLEST_PANEL = 160;
