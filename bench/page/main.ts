/** The bench's page: the address says which contender shows how many annotations; `bench` measures it. */
import { createAnnotationIndex } from '#core/annotation/annotation-index';
import { createBenchAnnotations } from '../annotations';
import { createBenchPaper } from '../document';
import type { Contender, OpenContender } from './contender';
import { measureAdditions } from './measure-additions';
import { measureOpening } from './measure-opening';
import { measureScrolling } from './measure-scrolling';
import { openPlain } from './plain-contender';
import { openReader } from './reader-contender';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../src/renderer/design/styles';
import '../../src/renderer/app/paper-view.css';

const WORDS = 200_000;

/** Each function gives milliseconds; `open` comes first. */
interface Bench {
  open(): Promise<number[]>;
  add(): Promise<number[]>;
  scroll(): Promise<number[]>;
}

declare global {
  interface Window {
    bench?: Promise<Bench>;
  }
}

const prepare = async (): Promise<Bench> => {
  const address = new URLSearchParams(location.search);
  const stage = document.querySelector('main');
  const open = CONTENDERS[address.get('contender') ?? ''];
  if (!open || !stage) throw new Error(`No such contender: ${location.search}`);
  const paper = createBenchPaper(WORDS);
  const annotations = createBenchAnnotations(paper, Number(address.get('annotations')));
  const index = createAnnotationIndex(annotations);
  await loadFonts();
  let contender: Contender | null = null;
  return {
    async open() {
      const opening = await measureOpening(open, stage, paper, index);
      contender = opening.contender;
      return [opening.duration];
    },
    async add() {
      if (!contender) throw new Error('Nothing is open.');
      return measureAdditions(contender, paper);
    },
    scroll: measureScrolling,
  };
};

const CONTENDERS: Readonly<Record<string, OpenContender>> = { reader: openReader, plain: openPlain };

/** Or the text would be laid out twice, now and when they come. */
const loadFonts = async (): Promise<void> => {
  const faces = ['400', '650', 'italic 400'].map((face) => `${face} 18px "Source Serif 4 Variable"`);
  const loaded = await Promise.all(
    [...faces, '600 11px "Inter Variable"'].map((face) => document.fonts.load(face)),
  );
  if (loaded.some((found) => found.length === 0)) throw new Error('A font is missing.');
};

window.bench = prepare();
