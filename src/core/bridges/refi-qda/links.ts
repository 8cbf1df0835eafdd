/** Links of a project: relations between codings, and further passages of one annotation. */
import { childOf, childrenOf } from '../../import/xml/find-xml';
import type { XmlElement } from '../../import/xml/parse-xml';
import { guidOf } from './code-book';
import { CONTINUED_BY } from './refi-names';

export interface ForeignLink {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface ReadLinks {
  readonly relations: readonly ForeignLink[];
  /** From the id of a selection to that of the one whose annotation it continues. */
  readonly continues: ReadonlyMap<string, string>;
}

export const readLinks = (root: XmlElement): ReadLinks => {
  const links = childrenOf(childOf(root, 'Links'), 'Link').map(
    (link): ForeignLink => ({
      id: guidOf(link, 'guid'),
      name: link.attributes.get('name') ?? '',
      from: guidOf(link, 'originGUID'),
      to: guidOf(link, 'targetGUID'),
    }),
  );
  const isContinuing = ({ name }: ForeignLink): boolean => name === CONTINUED_BY;
  return {
    relations: links.filter((link) => !isContinuing(link)),
    continues: new Map(links.filter(isContinuing).map(({ from, to }) => [to, from])),
  };
};
