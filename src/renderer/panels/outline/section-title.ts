/** What a section is called on the screen. */
import type { PaperSession } from '../../session/paper-session';

export const sectionTitle = ({ paper, sections }: PaperSession, number: number): string => {
  const section = sections[number];
  if (!section) return `Section ${number + 1} (not in this paper)`;
  return section.heading
    ? paper.text.slice(section.heading.from, section.heading.to).trim()
    : sections.length === 1
      ? 'The whole paper'
      : 'Beginning';
};
