import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testAnnotation, testPaper } from '#core/testing/records';
import paperSource from '../../../resources/inss-insight-2166.md?raw';
import { ArgumentMap } from './argument-map';
import type { ArgumentMapProps } from './map-props';
import { argumentOver, createOffer, testRelation } from './testing/paper-argument';
import '../design/styles';
import { mount } from '../design/testing/mount';

const paper = testPaper('Alpha beta. Gamma <delta> & more. Epsilon zeta.\n\nEta theta. Iota kappa.\n');
const evidence = testAnnotation('e', paper, 'Alpha beta.', { tag: 'evidence' });
const claim = testAnnotation('c', paper, 'Gamma <delta> & more.');
const assessment = testAnnotation('a', paper, 'Epsilon zeta.', { tag: 'assessment' });
const lonely = testAnnotation('l', paper, 'Eta theta.');
const few = [evidence, claim, assessment, lonely];
const fewRelations = [testRelation('r1', 'supports', 'e', 'c'), testRelation('r2', 'basedOn', 'a', 'c')];

const show = async (changed: Partial<ArgumentMapProps> = {}) => {
  const { host, draw: drawIn } = mount('inline-size: 900px; block-size: 700px');
  const props: ArgumentMapProps = {
    title: 'Map of the argument',
    annotations: few,
    relations: fewRelations,
    chosenId: null,
    onChoose: vi.fn(),
    offerRelations: createOffer(changed.annotations ?? few),
    onRelate: vi.fn(),
    onRemoveRelation: vi.fn(),
    onSave: vi.fn(),
    onPrint: vi.fn(),
    ...changed,
  };
  const draw = (next: ArgumentMapProps): void => drawIn(<ArgumentMap {...next} />);
  draw(props);
  if (props.annotations.length > 0) await expect.poll(() => host.querySelector('.map-card')).not.toBeNull();
  return { host, props, redraw: (next: Partial<ArgumentMapProps>) => draw({ ...props, ...next }) };
};

const pane = () => page.getByRole('application', { name: 'Map of the argument' });
const card = (host: Element, id: string): Element => {
  const found = host.querySelector(`[data-card="${id}"]`);
  if (!found) throw new TypeError(`No card ${id}`);
  return found;
};
const focusMap = (): void => {
  const element = pane().element();
  if (element instanceof HTMLElement) element.focus();
};
const spoken = (host: Element): string => host.querySelector('[aria-live]')?.textContent ?? '';

test('each annotation is a card with letter, tag and words, each relation an arrow with a name', async () => {
  const { host } = await show();
  expect(card(host, 'c').textContent).toContain('Gamma <delta> & more.');
  await expect
    .element(page.getByRole('button', { name: 'Claim: Gamma <delta> & more., supported by 1, a basis of 1' }))
    .toBeInTheDocument();
  await expect
    .element(page.getByRole('img', { name: 'Evidence “Alpha beta.” supports claim “Gamma <delta> & more.”' }))
    .toBeInTheDocument();
});

test('Home, the arrow keys and Enter go through the cards and choose one', async () => {
  const { host, props } = await show();
  focusMap();
  await userEvent.keyboard('{Home}');
  await expect.poll(() => spoken(host)).toBe('Evidence: Alpha beta., supports 1');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => spoken(host)).toContain('Claim: Gamma');
  await userEvent.keyboard('{Enter}');
  expect(props.onChoose).toHaveBeenCalledExactlyOnceWith('c', true);
});

test('the card with the cursor is the active descendant', async () => {
  const { host } = await show();
  focusMap();
  await userEvent.keyboard('{End}');
  await expect.poll(() => pane().element().getAttribute('aria-activedescendant')).toBe(card(host, 'l').id);
});

test('R, another card and S say that the evidence supports the assessment, in whichever order', async () => {
  const { host, props } = await show({ chosenId: 'a' });
  focusMap();
  await userEvent.keyboard('r');
  await expect.poll(() => card(host, 'l').classList.contains('is-near')).toBe(true);
  await userEvent.click(card(host, 'e'));
  await expect
    .element(page.getByRole('button', { name: 'S Evidence supports assessment' }))
    .toBeInTheDocument();
  await userEvent.keyboard('s');
  expect(props.onRelate).toHaveBeenCalledExactlyOnceWith({ kind: 'supports', from: 'e', to: 'a' });
});

test('while relating, the words of the card that the keys have reached stand below, as from afar none can be read', async () => {
  const { host } = await show({ chosenId: 'a' });
  focusMap();
  await userEvent.keyboard('r');
  const bar = (): string => host.querySelector('.map-bar p')?.textContent ?? '';
  await expect.poll(bar).toBe('Relate Assessment “Epsilon zeta.” to: choose the other card.');
  await userEvent.keyboard('{ArrowRight}');
  await expect
    .poll(bar)
    .toBe('Relate Assessment “Epsilon zeta.” to Claim “Gamma <delta> & more.”: press Enter.');
});

test('a card that cannot be related recedes, and says why when it is pointed at', async () => {
  const { host, props } = await show({ chosenId: 'c' });
  focusMap();
  await userEvent.keyboard('r');
  await expect.poll(() => card(host, 'l').classList.contains('is-plain')).toBe(true);
  await userEvent.click(card(host, 'l'));
  await expect.poll(() => spoken(host)).toBe('Nothing relates a claim to a claim.');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => host.querySelector('.map-bar')).toBeNull();
  expect(props.onRelate).not.toHaveBeenCalled();
});

test('a card is related by drawing from its handle to another one', async () => {
  const { host, props } = await show({ chosenId: 'a' });
  const handle = card(host, 'a').querySelector('.map-handle');
  if (!handle) throw new TypeError('No handle');
  await userEvent.dragAndDrop(handle, card(host, 'l'));
  await expect
    .poll(() => vi.mocked(props.onRelate).mock.calls)
    .toEqual([[{ kind: 'basedOn', from: 'a', to: 'l' }]]);
});

test('] walks the arrows of the card, and Delete removes the one that is reached', async () => {
  const { host, props } = await show({ chosenId: 'c' });
  focusMap();
  await userEvent.keyboard(']]]');
  await expect.poll(() => spoken(host)).toBe('Evidence “Alpha beta.” supports claim “Gamma <delta> & more.”');
  await userEvent.keyboard('[[{Delete}'); // `[[` types one bracket
  expect(props.onRemoveRelation).toHaveBeenCalledExactlyOnceWith('r2');
});

test('Delete without an arrow, and chords, are left to the program', async () => {
  const { props } = await show({ chosenId: 'c' });
  const seen: boolean[] = [];
  const listen = (event: KeyboardEvent): void => void seen.push(event.defaultPrevented);
  window.addEventListener('keydown', listen);
  onTestFinished(() => window.removeEventListener('keydown', listen));
  focusMap();
  await userEvent.keyboard('{Delete}');
  await userEvent.keyboard('{Escape}');
  expect(seen).toEqual([false, false]);
  expect(props.onRemoveRelation).not.toHaveBeenCalled();
});

test('with a card chosen the rest recedes, but not its neighbours', async () => {
  const { host } = await show({ chosenId: 'e' });
  await expect.poll(() => host.querySelector('.has-focus')).not.toBeNull();
  expect(card(host, 'c').classList.contains('is-near')).toBe(true);
  expect(card(host, 'a').classList.contains('is-plain')).toBe(true);
});

test('the chosen card stays on its place of the screen when it is related, and the others glide', async () => {
  const { host, redraw } = await show({ chosenId: 'l' });
  const gliding = (): Promise<unknown>[] =>
    host.getAnimations({ subtree: true }).map((animation) => animation.finished);
  const place = (id: string): number[] => {
    const frame = card(host, id).querySelector('.map-frame')?.getBoundingClientRect();
    return [frame?.x ?? 0, frame?.y ?? 0].map(Math.round);
  };
  await expect.poll(() => card(host, 'l').classList.contains('is-chosen')).toBe(true);
  await Promise.all(gliding());
  const [chosenBefore, otherBefore] = [place('l'), place('c')];
  redraw({ chosenId: 'l', relations: [...fewRelations, testRelation('r3', 'supports', 'e', 'l')] });
  await expect.poll(() => host.querySelectorAll('.map-arrow').length).toBe(3);
  expect(card(host, 'c').getAnimations()).not.toEqual([]);
  await Promise.all(gliding());
  expect(place('l')).toEqual(chosenBefore);
  expect(place('c')).not.toEqual(otherBefore);
});

test('a card that is chosen elsewhere comes into view', async () => {
  const { annotations, relations } = argumentOver(testPaper(paperSource), 100, 60);
  const { host, redraw } = await show({ annotations, relations });
  const last = annotations.at(-1)?.id ?? '';
  redraw({ annotations, relations, chosenId: last });
  await expect
    .poll(() => {
      const [inner, outer] = [
        card(host, last).getBoundingClientRect(),
        pane().element().getBoundingClientRect(),
      ];
      return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left;
    })
    .toBe(true);
});

test('the saved SVG is well-formed, has all words, its own colours, a title and a description', async () => {
  const { props } = await show();
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const [[kind, bytes] = []] = vi.mocked(props.onSave).mock.calls;
  expect(kind).toBe('svg');
  const source = new TextDecoder().decode(bytes);
  const saved = new DOMParser().parseFromString(source, 'image/svg+xml');
  expect(saved.querySelector('parsererror')).toBeNull();
  expect(saved.documentElement.textContent).toContain('Gamma <delta> & more.');
  expect(saved.querySelector('title')?.textContent).toBe('Map of the argument');
  expect(saved.querySelector('desc')?.textContent).toBe('4 annotations, 2 relations, 1 not related');
  expect(source).not.toContain('var(');
  expect(saved.querySelectorAll('foreignObject, style, script')).toHaveLength(0);
});

test('words that XML has no place for do not break the saved file', async () => {
  const odd = {
    ...claim,
    passages: claim.passages.map((one) => ({
      ...one,
      quote: { ...one.quote, exact: 'a\u0007b ]]> שלום 👩‍👩‍👧' },
    })),
  };
  const { props } = await show({ annotations: [odd, evidence], relations: [] });
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const saved = new DOMParser().parseFromString(
    new TextDecoder().decode(vi.mocked(props.onSave).mock.calls[0]?.[1]),
    'image/svg+xml',
  );
  expect(saved.querySelector('parsererror')).toBeNull();
  expect(saved.documentElement.textContent).toContain('ab ]]> שלום 👩‍👩‍👧');
});

test('the saved PNG is a picture of twice the size', async () => {
  const { props } = await show();
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  await expect.poll(() => vi.mocked(props.onSave).mock.calls.length).toBe(1);
  const [[kind, bytes] = []] = vi.mocked(props.onSave).mock.calls;
  expect(kind).toBe('png');
  const picture = await createImageBitmap(new Blob([bytes ?? new Uint8Array()]));
  expect(picture.width).toBeGreaterThan(800);
});

test('without annotations, and without relations, the map says how to begin', async () => {
  const { redraw } = await show({ annotations: [], relations: [] });
  await expect.element(page.getByText('Tag passages of the paper')).toBeInTheDocument();
  redraw({ annotations: few, relations: [] });
  await expect.element(page.getByText('No relations yet.')).toBeInTheDocument();
});

test('the keys zoom and fit', async () => {
  const { host } = await show();
  const width = (): number =>
    Math.round(card(host, 'c').querySelector('.map-frame')?.getBoundingClientRect().width ?? 0);
  const start = width();
  focusMap();
  await userEvent.keyboard('+');
  await expect.poll(width).toBe(Math.round(start * 1.3));
  await userEvent.keyboard('0');
  await expect.poll(width).toBe(start);
});

test('everything has a name and a role that fits it', async () => {
  const { host } = await show({ chosenId: 'c' });
  for (const button of host.querySelectorAll('button, [role="button"]')) {
    expect(button.getAttribute('aria-label') ?? button.textContent).not.toBe('');
  }
  expect(host.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});
