/** A printout in the page: apart from everything else in it, so that no rule of the window reaches in and none reaches out. */
import type { PageSetup, RunningWords } from '#core/printout/page-setup';
import type { Printout } from '#core/printout/printout';
import { printoutMarkup } from '#core/printout/printout-markup';
import { pageRules, printoutStyle } from '#core/printout/printout-style';

/** All that is printed: the same for the preview and for the printer. */
export interface Sheet {
  readonly title: string;
  readonly markup: string;
  readonly style: string;
  readonly setup: PageSetup;
  readonly running: RunningWords;
}

export const sheetOf = (printout: Printout, setup: PageSetup, running: RunningWords): Sheet => ({
  title: printout.title,
  markup: printoutMarkup(printout),
  style: printoutStyle(setup),
  setup,
  running,
});

/** The content security policy lets no style sheet in but this way, and no script that a text might hold. */
export const styled = (root: ShadowRoot, ...styles: readonly string[]): void => {
  root.adoptedStyleSheets = [WITHOUT_THE_WINDOW, ...styles].map(styleSheet);
};

/** Nothing is inherited from where it stands. */
const WITHOUT_THE_WINDOW = ':host { all: initial; display: block; }';

const styleSheet = (style: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
};

/**
 * Puts the sheet into the page, where it is all that is printed and nothing of it is seen. Returns what takes it out
 * again: a printer may still be at work long after it was asked, so that is for whoever knows when it has ended.
 */
export const putOnPaper = (sheet: Sheet): (() => void) => {
  lastJob?.();
  const host = document.createElement('div');
  host.dataset['printout'] = '';
  const root = host.attachShadow({ mode: 'open' });
  styled(root, sheet.style);
  root.innerHTML = sheet.markup;
  const rules = styleSheet(`${pageRules(sheet.setup, sheet.running)}\n${ALONE}`);
  const { title } = document;
  document.title = sheet.title; // of the file, as browsers name it
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  const end = (): void => {
    if (lastJob === end) lastJob = null;
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
    if (document.title === sheet.title) document.title = title;
  };
  lastJob = end;
  return end;
};

let lastJob: (() => void) | null = null;

const ALONE = `
@media screen { body > [data-printout] { display: none; } }
@media print {
  html, body { block-size: auto !important; overflow: visible !important; background: #fff !important; color-scheme: light !important; }
  body > :not([data-printout]) { display: none !important; }
}`;
