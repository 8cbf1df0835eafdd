/** Small papers full of what looks alike: written by rule, for the scores of re-anchoring. */

const ACTS = ['publish', 'audit', 'renew', 'review', 'fund', 'extend'];
const THINGS = [
  'the budget',
  'the sale of drones',
  'shared use of the airfield',
  'the new security agreement',
  'an inquiry',
  'the cuts',
];
const TOWNS = ['Tbilisi', 'Yerevan', 'Ankara', 'Baku'];
const COUNTRIES = ['Armenia', 'Georgia', 'Azerbaijan', 'Turkey', 'Iran', 'Russia'];
const TRADES = ['grain', 'copper', 'timber', 'textiles', 'wine', 'fertiliser'];

const at = (values: readonly string[], index: number): string => values[index % values.length] ?? '';

/** A table of years and towns, and recommendations told apart by their numbers. */
export const numberedPaper = (): string => {
  const rows = Array.from({ length: 24 }, (_, index) => {
    const level = at(['high', 'moderate', 'low'], index * 5);
    return `${at(TOWNS, index)} | ${2015 + (index >> 2)} | ${20 + ((index * 37) % 60)} | ${level} | ${at(['falling', 'rising', 'stable'], index)}`;
  });
  const advice = Array.from({ length: 30 }, (_, index) => {
    const number = index + 11;
    return `Recommendation ${number}: the government should ${at(ACTS, index)} ${at(THINGS, index * 5 + (index >> 3))} by ${2026 + (index % 5)}. It should report on progress within ${number} months.`;
  });
  return ['What was counted', ...rows, 'What is recommended', ...advice].join('\n');
};

/** A section for each country, with the same sentences in every one of them. */
export const boilerplatePaper = (): string =>
  COUNTRIES.flatMap((country, index) => [
    country,
    `Trade with ${country} grew, most of all in ${at(TRADES, index)} that came by rail. The embassy reports no change.`,
    'The risk of escalation is low. Confidence is moderate, since reporting rests on few sources.',
    `Merchants of ${at(TOWNS, index)} told of ${at(TRADES, index + 2)} held at the border, and of guards who asked for papers that nobody issues.`,
    'This section will be updated in the next issue.',
    `An annex of ${country} lists the ${at(TRADES, index + 3)} that was bought by towns along the river, with the names of those who sold it.`,
  ]).join('\n');
