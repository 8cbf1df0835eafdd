/** The tab 'Annotations': what is found in the text, which annotations are listed, and the list. */
import type { ReactElement } from 'react';
import type { PaperSession } from '../../session/paper-session';
import { FilterBar } from '../filter/filter-bar';
import { AnnotationList } from './annotation-list';
import { TextHits } from './text-hits';

export const AnnotationsPanel = ({ session }: { readonly session: PaperSession }): ReactElement => (
  <>
    <TextHits session={session} />
    <FilterBar session={session} />
    <AnnotationList session={session} />
  </>
);
