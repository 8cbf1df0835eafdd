/** What a careful analyst makes of the whole paper: 58 annotations in text order, and what each has to do with earlier ones. */
import type { Tag } from '../support/workbench-page';

export interface PlannedRelation {
  /** Words by which the other annotation is found in the list. */
  readonly words: string;
  /** What Enter is pressed with: see the choices in the list. */
  readonly held: '' | 'Shift+' | 'Control+';
}

export interface PlannedAnnotation {
  readonly tag: Tag;
  /** The passage, or its first and last words around '…'. */
  readonly words: string;
  /** The digit of the band. */
  readonly likelihood?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** How often the confidence is stepped: 1 is low. */
  readonly confidence?: 1 | 2 | 3;
  readonly labels?: readonly string[];
  readonly note?: string;
  readonly relations?: readonly PlannedRelation[];
}

const first = (words: string): PlannedRelation => ({ words, held: '' });
const second = (words: string): PlannedRelation => ({ words, held: 'Shift+' });

export const PLAN: readonly PlannedAnnotation[] = [
  {
    tag: 'assessment',
    words: "Azerbaijan's conduct … than as neutrality.",
    likelihood: 6,
    confidence: 2,
    labels: ['main line'],
    note: 'The thesis of the paper. No term of likelihood: the band is my reading of “better described as”.',
  },
  {
    tag: 'claim',
    words: 'Beneath an official insistence … Iran was fighting.',
    labels: ['alignment'],
    relations: [first('conduct')],
  },
  {
    tag: 'claim',
    words: 'That alignment made Azerbaijan a target, … foiled plots.',
    labels: ['exposure'],
    relations: [first('conduct')],
  },
  {
    tag: 'assessment',
    words: 'What protected it was … humanitarian goodwill.',
    likelihood: 5,
    labels: ['restraint'],
    relations: [second('conduct')],
  },
  {
    tag: 'claim',
    words: "With Armenia's June election … held its course.",
    labels: ['TRIPP'],
  },
  {
    tag: 'assessment',
    words: 'However, it may soon confront … South Caucasus.',
    labels: ['TRIPP'],
    note: '“May” gives no band: left open.',
  },
  { tag: 'claim', words: "Baku is Tehran's most uncomfortable … strategic partnership.", relations: [] },
  {
    tag: 'evidence',
    words: "Israel has supplied a large share of Azerbaijan's weapons",
    relations: [first('beneath')],
  },
  {
    tag: 'evidence',
    words: 'Tehran has also long accused Baku … minority.',
    relations: [first('uncomfortable')],
  },
  { tag: 'evidence', words: 'Baku, for its part, … in Tehran.', relations: [first('uncomfortable')] },
  { tag: 'claim', words: "presenting itself as one of the region's last poles of stability" },
  {
    tag: 'evidence',
    words: 'On March 4, President Ilham Aliyev visited … for Khamenei.',
    relations: [first('poles')],
  },
  { tag: 'claim', words: 'The posture served concrete interests' },
  {
    tag: 'evidence',
    words: 'demand for the trans-Caspian route surged',
    relations: [first('posture')],
  },
  {
    tag: 'claim',
    words: 'Yet neutrality of rhetoric … alignment.',
    labels: ['alignment'],
    relations: [first('conduct')],
  },
  {
    tag: 'evidence',
    words: 'In June, CNN reported … inside Azerbaijan.',
    relations: [first('rhetoric')],
  },
  {
    tag: 'evidence',
    words: 'According to the report, … regional network.',
    relations: [first('rhetoric')],
  },
  {
    tag: 'evidence',
    words: 'Baku rejected the account as “entirely baseless.”',
    note: 'A denial: weighs against the report, not against the wider pattern.',
    relations: [second('cnn')],
  },
  {
    tag: 'assessment',
    words: 'Whether or not every detail … fighting Iran.',
    likelihood: 6,
    labels: ['alignment'],
    relations: [first('rhetoric'), first('cnn')],
  },
  {
    tag: 'evidence',
    words: 'On March 5, barely a day … Iranian border.',
    labels: ['Nakhichevan'],
    relations: [first('target')],
  },
  {
    tag: 'evidence',
    words: 'Azerbaijan’s Ministry of Defense stated … in the attack.',
    labels: ['Nakhichevan'],
    relations: [first('target')],
  },
  { tag: 'evidence', words: 'Four civilians were reported injured.', labels: ['Nakhichevan'] },
  { tag: 'evidence', words: 'Tehran denied responsibility', labels: ['Nakhichevan'] },
  {
    tag: 'claim',
    words: 'The first treats the strikes … of the war.',
    labels: ['rogue officer'],
    relations: [first('denied')],
  },
  {
    tag: 'claim',
    words: 'The second treats it as … its resolve.',
    labels: ['signal'],
    relations: [second('denied')],
  },
  {
    tag: 'assessment',
    words: 'it seems more likely that Tehran used the strikes as a message to Azerbaijan',
    likelihood: 5,
    confidence: 1,
    labels: ['signal'],
    note: '“More likely” only compares the two readings. The author admits that the evidence does not settle it.',
    relations: [first('second treats')],
  },
  {
    tag: 'evidence',
    words: 'a Telegram channel affiliated with the IRGC … American officers',
    labels: ['signal'],
    relations: [first('seems'), first('second treats')],
  },
  {
    tag: 'evidence',
    words: 'He condemned the strikes … “iron fist.”',
    labels: ['restraint'],
    relations: [first('protected')],
  },
  { tag: 'evidence', words: '“Iron Fist” (Dəmir Yumruq) was the codename … Second Karabakh War' },
  {
    tag: 'claim',
    words: 'its use here was a deliberate evocation of that victory',
    relations: [first('codename')],
  },
  {
    tag: 'evidence',
    words: 'Meanwhile, the Organization of Turkic States condemned … a way out.',
    labels: ['restraint'],
  },
  { tag: 'claim', words: 'De-escalation followed within days.', labels: ['restraint'] },
  {
    tag: 'evidence',
    words: 'On March 8, Presidents Aliyev and Pezeshkian … the situation.',
    relations: [first('within days')],
  },
  {
    tag: 'evidence',
    words: 'Azerbaijan reopened its border crossings … resumed operations.',
    relations: [first('within days')],
  },
  {
    tag: 'assessment',
    words: 'It seems neither side actually wanted … open.',
    likelihood: 5,
    labels: ['restraint'],
    relations: [first('within days')],
  },
  {
    tag: 'evidence',
    words: 'After the March 8 call … Nowruz holiday.',
    relations: [first('protected')],
  },
  {
    tag: 'claim',
    words: 'the aid served several intertwined ends',
  },
  {
    tag: 'assessment',
    words: 'the gesture was symbolic to satisfy public opinion while emphasizing the de-escalation',
    labels: ['restraint'],
    relations: [first('intertwined'), first('convoy')],
  },
  {
    tag: 'evidence',
    words: 'on April 12 Azerbaijan reopened its embassy in Tehran with a reduced staff',
    relations: [first('within days')],
  },
  { tag: 'evidence', words: 'No findings of the inquiry have been made public' },
  { tag: 'assessment', words: 'how fragile the détente remained', relations: [first('findings')] },
  {
    tag: 'assessment',
    words: 'Aside from the strikes … Caspian fleet.',
    labels: ['balance sheet'],
  },
  {
    tag: 'evidence',
    words: 'On the night of March 18, … naval infrastructure.',
    relations: [first('aside')],
  },
  {
    tag: 'claim',
    words: 'their destruction nonetheless degraded … Caspian Sea.',
    labels: ['balance sheet'],
    relations: [first('night'), first('aside')],
  },
  { tag: 'claim', words: 'In the short term it brought real gains … weight.', labels: ['balance sheet'] },
  {
    tag: 'claim',
    words: 'But these sat atop a sharpened sense of exposure.',
    labels: ['exposure'],
  },
  {
    tag: 'evidence',
    words: 'the foiling of Revolutionary Guard plots … main synagogue',
    labels: ['exposure'],
    relations: [first('sharpened'), first('target')],
  },
  {
    tag: 'evidence',
    words: 'Azerbaijan shares a 611-kilometre border … Iran’s population.',
    labels: ['exposure'],
    relations: [first('sharpened')],
  },
  {
    tag: 'assessment',
    words: 'The collapse of the Iranian state … that frontier.',
    labels: ['exposure'],
    likelihood: 5,
    relations: [first('611')],
  },
  { tag: 'claim', words: 'Baku’s leverage over the Azeri minority in Iran is, moreover, limited' },
  {
    tag: 'evidence',
    words: 'Azeris by most accounts … looking to Baku',
    relations: [first('leverage')],
  },
  {
    tag: 'assessment',
    words: 'the TRIPP retains an importance and relevance … in Tehran.',
    likelihood: 5,
    labels: ['TRIPP'],
    note: '“Would likely have been weakened”: a counterfactual, the band is of that.',
  },
  {
    tag: 'claim',
    words: 'this stability and the continued development … Yerevan.',
    labels: ['TRIPP'],
  },
  {
    tag: 'evidence',
    words: 'According to the final tally … 105 seats.',
    labels: ['Armenia'],
    relations: [first('westward')],
  },
  {
    tag: 'evidence',
    words: 'Baku objects to the preamble … Nagorno-Karabakh.',
    labels: ['Armenia'],
    relations: [first('confront')],
  },
  {
    tag: 'assessment',
    words: 'It seems unlikely that Pashinyan will find a legal way around this blockade',
    likelihood: 3,
    labels: ['Armenia'],
    relations: [first('tally')],
  },
  {
    tag: 'evidence',
    words: 'many Armenians, even if they support Pashinyan, … concede',
    labels: ['Armenia'],
    relations: [first('confront')],
  },
  {
    tag: 'assessment',
    words: 'The scenario that has materialized … have chosen.',
    labels: ['main line'],
    likelihood: 6,
    relations: [first('sharpened'), first('collapse')],
  },
];
