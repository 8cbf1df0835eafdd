/** The tab 'Annotations': what is found in the text, which annotations are listed, and the list. */
import type { ReactElement } from 'react';
import type { PaperSession } from '../paper-session';
import { AnnotationList } from './annotation-list';
import { FilterBar } from './filter-bar';
import { TextHits } from './text-hits';

export const AnnotationsPanel = ({ session }: { readonly session: PaperSession }): ReactElement => (
  <>
    <TextHits session={session} />
    <FilterBar session={session} />
    <AnnotationList session={session} />
  </>
);
