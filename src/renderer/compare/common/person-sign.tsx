/** The sign of an analyst while comparing: a number or letter in a ring of the analyst's own line and colour. */

import type { ReactElement } from 'react';
import type { ShownSet } from '#core/compare/shown-set';
import { setName } from '#words/name-of';
import './person-sign.css';

/** So many people have a colour and a line of their own; the sign tells any number apart. */
const PERSON_LOOKS = 6;

/** The class that gives an element the analyst's colour and line. */
export const personLook = ({ ordinal }: ShownSet): string => `person-${ordinal % PERSON_LOOKS}`;

/** For the eye: what reads it aloud needs the name beside it. */
export const PersonSign = ({ set }: { readonly set: ShownSet }): ReactElement => (
  <span className={`person-sign ${personLook(set)}`} aria-hidden="true" title={setName(set)}>
    {set.sign}
  </span>
);
