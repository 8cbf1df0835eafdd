/** The way to a card that says what the tags mean, where one is chosen. */
import { CircleQuestionMark } from 'lucide-react';
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { Popover } from '../../design/floating/popover';
import { TagMeanings } from './tag-meanings';
import './tags-card.css';

export const TagsCard = (): ReactElement => (
  <Popover
    id="tags-card"
    name={t('help.tags')}
    button={<CircleQuestionMark size={ICON_SIZE} aria-hidden="true" />}
    isIcon
    rank="quiet"
    className="tags-card-button"
  >
    <TagMeanings />
  </Popover>
);

/** In CSS pixels. */
const ICON_SIZE = 16;
