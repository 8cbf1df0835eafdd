import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testAnnotation } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { claim, paper } from '#store/testing/filled-store';
import { tag } from '#store/testing/sample-changes';
import { commands } from '../commands/registry';
import type { WayToDecide } from '../compare/common/ways-to-decide';
import type { MenuItem } from '../design/floating/menu-list';
import type { MenuRequest } from '../reader/reader-ground';
import { benShares, compareAll } from '../session/testing/colleague';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../session/testing/open-workbench';
import { createTestView } from '../session/testing/test-view';
import { textMenuGroups } from './text-menu-groups';

const longer = testAnnotation('longer', paper, 'One claim, and', { tag: 'assessment' });

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
  open.session.setView(createTestView(0));
});
afterEach(closeWorkbenches);

const request = (words: string, changed: Partial<MenuRequest> = {}): MenuRequest => ({
  at: new DOMRect(),
  offset: paper.text.indexOf(words),
  isForSelection: false,
  isByPointer: true,
  ...changed,
});
const groupsAt = (at: MenuRequest, ways: readonly WayToDecide[] = []) =>
  textMenuGroups({ workbench: open.workbench, session: open.session, request: at, ways });
const itemsAt = (at: MenuRequest, ways: readonly WayToDecide[] = []): readonly MenuItem[] =>
  groupsAt(at, ways).flatMap(({ items }) => items);
const idsAt = (at: MenuRequest): readonly string[] => itemsAt(at).map(({ id }) => id);

const TAGGING = ['tag-claim', 'tag-evidence', 'tag-assessment'];

test('what is selected is tagged, copied, and searched for', () => {
  open.session.select({ from: 4, to: 9 }, []);
  const at = request('claim', { isForSelection: true });
  expect(idsAt(at)).toEqual([...TAGGING, 'copy', 'search-selection']);
  open.session.choose(claim.id, false);
  expect(idsAt(at)).toContain('add-passage');
});

test('elsewhere the sentence at the caret is tagged', () => {
  expect(idsAt(request('evidence'))).toEqual(TAGGING);
});

describe('on an annotation', () => {
  beforeEach(() => open.session.choose(claim.id, false));

  test('everything is a command, with its name, key and rule', () => {
    const items = itemsAt(request('claim'));
    expect(items.map(({ id }) => id)).toEqual([
      ...['show-details', 'edit-note', 'edit-likelihood', 'edit-labels', 'relate-annotation'],
      ...['retag-claim', 'retag-evidence', 'retag-assessment'],
      ...[
        'move-end-word-backward',
        'move-end-word-forward',
        'move-start-word-backward',
        'move-start-word-forward',
      ],
      'delete-annotation',
    ]);
    for (const { id, name, why } of items) {
      const command = commands.find((one) => one.id === id);
      expect(name).toBe(command?.label(open.workbench));
      expect(why === undefined, id).toBe(command?.isEnabled(open.workbench));
    }
    expect(items.find(({ id }) => id === 'retag-claim')?.why).toMatch(/claim/);
    expect(items.find(({ id }) => id === 'edit-note')?.keys).toBe('N');
  });

  test('several are listed, and the one that is chosen there is what the rest is about', async () => {
    await applyChange(open.store, tag(longer), 0);
    await expect.poll(() => open.session.index.inOrder.length).toBe(2);
    const [here] = groupsAt(request('claim'));
    expect(here).toMatchObject({ id: 'here', name: 'Annotations here' });
    expect(here?.items.map(({ name, isChecked }) => [name, isChecked])).toEqual([
      ['Claim “claim”', true],
      ['Assessment “One claim, and”', false],
    ]);
    here?.items[1]?.onChoose();
    expect(open.session.state.value.chosenId).toBe(longer.id);
    expect(itemsAt(request('claim')).find(({ id }) => id === 'retag-assessment')?.why).toBeDefined();
  });

  test('an item runs its command', async () => {
    await applyChange(open.store, tag(longer), 0);
    itemsAt(request('claim'))
      .find(({ id }) => id === 'delete-annotation')
      ?.onChoose();
    await expect.poll(() => open.session.index.get(claim.id)).toBeUndefined();
  });
});

describe('while comparing', () => {
  const press = vi.fn();
  const ways: readonly WayToDecide[] = [
    { number: 0, label: 'Deliberately no tag here', hasKey: true, press },
    { number: 2, label: 'Take the reading of Ben', hasKey: true, press },
    { number: 1, label: 'Take the reading of Ada', hasKey: false, press },
  ];

  test('the case there is looked at, and then its readings are taken as the panel takes them', async () => {
    await applyChange(open.store, benShares(), 0);
    await compareAll(open);
    const at = request('evidence');
    expect(itemsAt(at, ways).map(({ name }) => name)[0]).toBe('Look at the difference here');
    expect(itemsAt(at, ways).some(({ id }) => id.startsWith('way-'))).toBe(false);
    itemsAt(at, ways)[0]?.onChoose();
    expect(
      itemsAt(at, ways)
        .filter(({ id }) => id.startsWith('way-'))
        .map(({ name, keys }) => [name, keys]),
    ).toEqual([
      ['Take the reading of Ada', undefined],
      ['Take the reading of Ben', '2'],
      ['Deliberately no tag here', '0'],
    ]);
    itemsAt(at, ways)
      .find(({ id }) => id === 'way-2')
      ?.onChoose();
    expect(press).toHaveBeenCalledOnce();
    expect(idsAt(request('claim'))).toContain('look');
    expect(idsAt(at).filter((id) => TAGGING.includes(id))).toEqual(TAGGING);
  });
});
