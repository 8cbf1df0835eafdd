/** What a section is called on the screen. */

import { t } from '#catalogue/translate';
import { inOwnOrder } from '#core/passage/plain-signs';
import type { PaperSession } from '../../session/paper-session';

export const sectionTitle = ({ paper, sections }: PaperSession, number: number): string => {
  const section = sections[number];
  if (!section) return t('annotations.section-missing', { number: number + 1 });
  return section.heading
    ? inOwnOrder(paper.text.slice(section.heading.from, section.heading.to).trim())
    : sections.length === 1
      ? t('annotations.whole-paper')
      : t('annotations.beginning');
};
