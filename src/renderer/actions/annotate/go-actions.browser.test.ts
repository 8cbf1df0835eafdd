import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testAnnotation, testPaper } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { tag } from '#store/testing/sample-changes';
import type { PaperSession } from '../../session/paper-session';
import {
  closeWorkbenches,
  type OpenWorkbench,
  openAnother,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { createTestView, type TestView } from '../../session/testing/test-view';
import { goToAnnotation, goToUntouched } from './go-actions';

const paper = testPaper('First words.\n\nSecond words.\n\nThird words.', 'three.txt');
const first = testAnnotation('first', paper, 'First');
const twin = testAnnotation('twin', paper, 'First', { tag: 'assessment' });
const third = testAnnotation('third', paper, 'Third', { tag: 'evidence' });

let open: OpenWorkbench;
let session: PaperSession;
let view: TestView;

beforeEach(async () => {
  open = await openWorkbench();
  session = await openAnother(open, paper);
  view = createTestView(0);
  session.setView(view);
});
afterEach(closeWorkbenches);

const chosen = (): string | null => session.state.value.chosenId;

describe('going from annotation to annotation', () => {
  beforeEach(async () => {
    for (const one of [first, twin, third]) await applyChange(open.store, tag(one), 0);
  });

  test('chooses each in text order, also two of one place, shows it, and says which it is', () => {
    const said = ['forward', 'forward', 'forward'].map(() => {
      goToAnnotation(open.workbench, 'forward');
      return open.notice();
    });
    expect(said).toEqual(['Claim 1 of 3: “First”', 'Assessment 2 of 3: “First”', 'Evidence 3 of 3: “Third”']);
    expect(chosen()).toBe(third.id);
    expect(view.revealed.at(-1)).toMatchObject({ from: paper.text.indexOf('Third') });
  });

  test('starts from the caret when that has left the chosen one', () => {
    session.choose(first.id, false);
    view.setCaret(paper.text.length);
    goToAnnotation(open.workbench, 'backward');
    expect(chosen()).toBe(third.id);
  });

  test.each([
    ['forward', 'No annotation further on.'],
    ['backward', 'No annotation further back.'],
  ] as const)('%s beyond the last one stays and says so', (direction, said) => {
    session.choose(direction === 'forward' ? third.id : first.id, true);
    const before = chosen();
    goToAnnotation(open.workbench, direction);
    expect(chosen()).toBe(before);
    expect(open.notice()).toBe(said);
  });
});

describe('going to what no annotation touches', () => {
  test('shows the next such paragraph, leaves the chosen annotation, and reads the paragraph out', async () => {
    await applyChange(open.store, tag(first), 0);
    session.choose(first.id, false);
    goToUntouched(open.workbench, 'forward');
    expect(chosen()).toBeNull();
    expect(view.caret).toBe(paper.text.indexOf('Second'));
    expect(open.notice()).toBe('Untagged: “Second words.”');
    goToUntouched(open.workbench, 'backward');
    expect(open.notice()).toBe('No untagged paragraph further back.');
  });

  test('passes over paragraphs that are touched, and says when none is left', async () => {
    await applyChange(open.store, tag(testAnnotation('second', paper, 'Second')), 0);
    goToUntouched(open.workbench, 'forward');
    expect(open.notice()).toBe('Untagged: “Third words.”');
    goToUntouched(open.workbench, 'forward');
    expect(open.notice()).toBe('No untagged paragraph further on.');
  });
});
