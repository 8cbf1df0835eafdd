import { expect, test } from 'vitest';
import { CONFIDENCES, Confidence } from './confidence';
import { LIKELIHOOD_BANDS, LIKELIHOODS, Likelihood } from './likelihood';

test('the bands and their wordings are those that ICD 203 prints', () => {
  const printed = LIKELIHOODS.map((id) => {
    const { wordings, percent } = LIKELIHOOD_BANDS[id];
    return `${wordings[1]} | ${wordings[2]} | ${percent.join('–')}`;
  });
  expect(printed).toEqual([
    'almost no chance | remote | 1–5',
    'very unlikely | highly improbable | 5–20',
    'unlikely | improbable (improbably) | 20–45',
    'roughly even chance | roughly even odds | 45–55',
    'likely | probable (probably) | 55–80',
    'very likely | highly probable | 80–95',
    'almost certain(ly) | nearly certain | 95–99',
  ]);
});

test('each band begins where the one below it ends', () => {
  LIKELIHOODS.slice(1).forEach((id, index) => {
    const below = LIKELIHOODS[index];
    expect(LIKELIHOOD_BANDS[id].percent[0]).toBe(below && LIKELIHOOD_BANDS[below].percent[1]);
  });
});

test('a record takes the ids and no wording', () => {
  for (const id of LIKELIHOODS) expect(Likelihood.safeParse(id).success).toBe(true);
  for (const id of CONFIDENCES) expect(Confidence.safeParse(id).success).toBe(true);
  expect(Likelihood.safeParse('almost no chance').success).toBe(false);
  expect(Confidence.safeParse('medium').success).toBe(false);
});
