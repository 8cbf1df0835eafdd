import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStyles } from './check-styles.mjs';
import { classesNamed } from './classes-named.mjs';
import { projectRoot } from './project-root.mjs';

describe('the check of the style sheets', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'postil-styles-'));
    put('design/styles.ts', "import './layers.css';\nimport './tokens.css';\nimport './chip.css';");
    put('design/layers.css', '@layer reset, tokens, components, features;');
    put('design/tokens.css', '@layer tokens { :root { --ink: #123456; } }');
    put('design/chip.css', '@layer components { .chip { color: var(--ink); } }');
    put('panels/list.tsx', component('list chip'));
    put('panels/list.css', '@layer features { .list > li { margin: 0 -1px 10% 1em; } .list { gap: 0; } }');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const put = (file: string, source: string): void => {
    const path = join(root, 'src/renderer', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  };
  const component = (classes: string, sheet = 'list'): string =>
    `import './${sheet}.css';\nexport const List = () => <ul className="${classes}" />;`;
  /** With these rules in the sheet of the list. */
  const faults = (rules: string): string[] => {
    put('panels/list.css', `@layer features { .list { gap: 0; } ${rules} }`);
    return checkStyles(root);
  };

  it('finds nothing in sheets that are in order', () => {
    expect(checkStyles(root)).toEqual([]);
  });

  it('finds nothing in those of the program', () => {
    expect(checkStyles(projectRoot)).toEqual([]);
  });

  it.each([
    ['a rule outside every layer', '.list { gap: 0; }'],
    ['a rule in a media query outside', '@media print { .list { gap: 0; } }'],
    ['another layer', '@layer components { .list { gap: 0; } }'],
    ['a layer of no name', '@layer { .list { gap: 0; } }'],
  ])('refuses %s', (_what, source) => {
    put('panels/list.css', source);
    expect(checkStyles(root)).toEqual([
      "src/renderer/panels/list.css:1 stands outside the layer 'features': put it inside.",
    ]);
  });

  it('refuses a sheet that its component does not load', () => {
    put('panels/list.tsx', component('list chip', 'other'));
    expect(checkStyles(root)).toEqual([
      'src/renderer/panels/list.css is loaded by no component of its name beside it.',
    ]);
  });

  it.each([
    '.chip { gap: 0; }',
    '.list .chip { gap: 0; }',
    '@media print { .list > :is(p, .chip) { gap: 0; } }',
  ])('refuses a class that has rules in two sheets: %s', (rules) => {
    expect(faults(rules)).toEqual([
      '.chip has rules in design/chip.css and panels/list.css: give it one sheet.',
    ]);
  });

  it('lets a sheet ask about the class of another', () => {
    expect(faults('.list:has(> .chip) li, .chip > p, .list:not(.chip) { gap: 0; }')).toEqual([]);
  });

  it('refuses a state without its class', () => {
    put('panels/list.tsx', component('list chip is-open'));
    expect(faults('.is-open { gap: 0; }')).toEqual([
      'src/renderer/panels/list.css: .is-open is a state without its class.',
    ]);
    expect(faults('.list.is-open { gap: 0; }')).toEqual([]);
  });

  it.each([
    ['a colour', 'color: #fff'],
    ['a colour', 'border: 1px solid rgb(0 0 0 / 10%)'],
    ['a colour', 'background: white'],
    ['a size of type', 'font: 600 0.9rem / 1.4 var(--font)'],
    ['a size of type', 'font-size: 14px'],
    ['spacing', 'padding: 0 3px'],
    ['spacing', 'margin-inline: calc(-1 * 0.5rem)'],
    ['spacing', 'gap: 1rem'],
    ['a radius', 'border-radius: 4px'],
    ['a shadow', 'box-shadow: 0 4px 16px var(--ink)'],
    ['a duration', 'transition: opacity 0.2s'],
    ['a z-index', 'z-index: 4'],
  ])('refuses %s that is no token: %s', (what, declaration) => {
    put(
      'design/tokens.css',
      '@layer tokens { :root { --ink: #123456; --font: serif; } .chip { font: 1rem var(--font); } }',
    );
    expect(faults(`.list p { ${declaration}; }`)).toContainEqual(
      expect.stringContaining(`has ${what} of its own`),
    );
  });

  it.each([
    'border: 3px solid var(--ink)',
    'box-shadow: inset 3px 0 0 var(--ink)',
    'padding: 0.4em 5%',
    'inline-size: min(20rem, 90vw)',
    'color: CanvasText',
    'content: "white 4px"',
  ])('excuses lines, shares, sizes, and what the system or the type says: %s', (declaration) => {
    expect(faults(`.list p { ${declaration}; }`)).toEqual([]);
  });

  it('refuses a custom property that is unknown, and one that is unused', () => {
    expect(faults('.list p { color: var(--inc); --size: 2px; }')).toEqual([
      expect.stringMatching(/list\.css:1 --inc is declared nowhere/),
      '--size is used nowhere: delete it.',
    ]);
  });

  it('knows the custom properties that the program sets', () => {
    put('panels/lane.ts', "element.style.setProperty('--lane', '2');");
    expect(faults('.list p { order: var(--lane); }')).toEqual([]);
  });

  it('refuses a class that no component has, and one that no sheet defines', () => {
    put('panels/list.tsx', component('list chip lost'));
    expect(faults('.gone { gap: 0; }')).toEqual([
      'src/renderer/panels/list.css: no component has the class .gone: delete it.',
      "src/renderer/panels/list.tsx names the class 'lost', which no style sheet defines.",
    ]);
  });
});

describe('the classes that a module names', () => {
  const classesIn = (source: string): string[] => [...classesNamed('a.tsx', source).classes];

  it.each([
    ['<p className="a b" />', ['a', 'b']],
    ['<p className={isOpen ? "a" : `b c`} />', ['a', 'b', 'c']],
    ['<p className={kind === "x" ? "a" : undefined} />', ['a']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    ['<p className={`a tag-${tag}${isOpen ? " is-open" : ""}`} />', ['a', 'is-open']],
    ['element.className = "a";', ['a']],
    ['element.classList.toggle("a", isOpen);', ['a']],
    ['const props = { className: "a", id: "b" };', ['a']],
    ['const words = "what is said";', []],
  ])('are those of %s', (source, classes) => {
    expect(classesIn(source)).toEqual(classes);
  });

  it('are all that begin with what stands before a part that is put in', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    expect(classesNamed('a.tsx', '<p className={`tag-${tag}`} />').beginnings).toEqual(['tag-']);
  });
});
