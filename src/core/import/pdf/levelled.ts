/** A page turned so that most of its text runs level, and boxes turned back. */
import type { PageBox } from '../../paper/page-map';
import type { Glyph, PageContent, Rule, Turn } from './page/page-content';

export interface LevelPage {
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Text that runs in any other way. */
  readonly turnedGlyphs: readonly Glyph[];
  /** A box of the level page on the page as it is shown. */
  toShown(box: Rule): PageBox;
}

export const level = (content: PageContent): LevelPage => {
  const turn = mainTurn(content.glyphs);
  const { width, height } = content;
  const to = (x: number, y: number): [number, number] => turnPoint(x, y, turn, width, height);
  const inverse: Turn = turn === 1 ? 3 : turn === 3 ? 1 : turn;
  const isSideways = turn % 2 === 1;
  const [levelWidth, levelHeight] = isSideways ? [height, width] : [width, height];
  const back = (x: number, y: number): [number, number] => turnPoint(x, y, inverse, levelWidth, levelHeight);
  const running = content.glyphs.filter((glyph) => glyph.turn === turn);
  return {
    turn,
    width: levelWidth,
    height: levelHeight,
    glyphs: turn === 0 ? running : running.map((glyph) => turned(glyph, to(glyph.x, glyph.y))),
    rules:
      turn === 0
        ? content.rules
        : content.rules.map((rule) => boxBetween(to(rule.left, rule.top), to(rule.right, rule.bottom))),
    turnedGlyphs: content.glyphs.filter((glyph) => glyph.turn !== turn),
    toShown: (box) => {
      const { left, right, top, bottom } = boxBetween(back(box.left, box.top), back(box.right, box.bottom));
      return { left, top, width: right - left, height: bottom - top };
    },
  };
};

const turned = (glyph: Glyph, [x, y]: [number, number]): Glyph => ({ ...glyph, x, y });

const boxBetween = ([x1, y1]: [number, number], [x2, y2]: [number, number]): Rule => ({
  left: Math.min(x1, x2),
  right: Math.max(x1, x2),
  top: Math.min(y1, y2),
  bottom: Math.max(y1, y2),
});

/** The way in which most of the text runs. */
const mainTurn = (glyphs: readonly Glyph[]): Turn => {
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of glyphs) {
    if (turn !== null && text.trim() !== '') counts[turn] = (counts[turn] ?? 0) + 1;
  }
  const best = counts.indexOf(Math.max(...counts));
  return best === 1 || best === 2 || best === 3 ? best : 0;
};

const turnPoint = (x: number, y: number, turn: Turn, width: number, height: number): [number, number] => {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
  }
};
