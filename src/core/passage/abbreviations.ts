/** English abbreviations with a full stop that need not end a sentence, by what tells whether it does. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A name follows, always. */
export const BEFORE_NAME = listed(
  `Mr Mrs Ms Messrs Dr Prof Hon Rev Fr St Ft Mt Op Gen Lt Col Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt
  Sen Rep Gov Pres Amb Sec-Gen Atty`,
);

/** They introduce what follows and cannot end anything. */
export const BEFORE_ANYTHING = listed('e.g E.g i.e I.e cf Cf viz vs v esp incl');

/** A number follows: without one `No.` is an answer and `Jan.` may end its sentence. */
export const BEFORE_NUMBER = listed(
  `No Nos no nos Nr nr p pp P Pp Fig Figs fig figs Vol Vols vol vols Ch ch Chap chap Sec sec Art Arts art arts
  Par Para Paras para paras App app Tab tab Eq eq Ex ex Res Doc n nn fn l ll c ca approx al
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
);

/** They end a sentence or stand amid one (`the U.S. Senate`); so do all that are written like `U.S.` */
export const BEFORE_NAME_OR_END = listed('Jr Sr Inc Ltd Co Corp Bros Dept Univ Ph.D');

/** In small letters. `Plan B.` is no `Mark B.`: after these a single letter is a label and no initial. */
export const LABELLED = listed(
  'plan option scenario annex appendix part phase group class type category section table figure team point vitamin',
);

/**
 * Words that open sentences and are hardly ever the capitalised word after an abbreviation. Not here: First,
 * Second, Under and the like, for the U.S. Second Fleet and the U.S. Under Secretary.
 */
export const SENTENCE_OPENERS = listed(
  `The A An This That These Those It Its He His She Her They Their We Our I You Your My
  In On At By For From With Without After Before Since Until When While Where Whether Although Though As If Because
  But And Or Yet So Nor However Moreover Meanwhile Furthermore Thus Then There Here Hence Indeed Instead Still Also
  Nevertheless Nonetheless Therefore Accordingly Finally What Who Whose Why How Which Some Many Most Several Both
  Each Every No Not None Nothing Neither Either Once Only Even Today Now Later Such Another Others One Two To
  Despite During Between Among Against According Given Unlike Like Rather`,
);
