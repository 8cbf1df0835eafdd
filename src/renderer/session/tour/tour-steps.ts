/** The tour: what one does on the first paper, one thing after another. */

export const TOUR_STEPS = ['read', 'select', 'tag', 'say', 'relate', 'find', 'compare', 'export'] as const;

export type TourStep = (typeof TOUR_STEPS)[number];

/** Where one is in it; at last all of it is done. */
export type TourPlace = TourStep | 'done';

export const stepAfter = (step: TourStep): TourPlace => TOUR_STEPS[TOUR_STEPS.indexOf(step) + 1] ?? 'done';
