import type { Moment } from './moment.ts';
import type { Point } from './drawing/point.ts';

/* How a lesson's film is written
 *
 * `media/<course>/lessons/<lesson>/film.ts` exports a `Film`: chapters of phrases, each spoken and shown
 * as one caption; callouts; and `draw`, the picture at a moment. A large film keeps its words in
 * `script.ts`, its callouts in `callouts.ts` and what changes at which word in `moves.ts` beside it.
 *
 * - `moment.ts`: when a phrase or a word is said. `timing/`: numbers that change at words (`moved`,
 *   `followAll`) and scenes that follow each other. `easing.ts`.
 * - `figure/`: the body from its side, in centimetres: joints, skeleton, muscles, places to point at;
 *   `figure/poses/`: standing, sitting, lunging ..., each a few numbers and a function that solves them.
 * - `foot/`: foot and leg from the inner side; `leg-behind/`: from behind; `hip/`: pelvis, thigh bone
 *   and lower spine from the front. All in millimetres.
 * - `camera/`: the `View` each of them is seen in, pan and zoom, cards, round windows, lenses.
 * - `props/`: mat, ball, rollers, chair, stairs, shoe ... `marks/`: titles, ticks and crosses, rings,
 *   counted breaths, speech. `callout.ts`: a callout on one line. `drawing/`: points, curves, SVG.
 *
 * `npm run films -- LESSON --frame 12.4` draws one frame, `--preview` a small film, nothing more the film
 * itself; `check-film.ts` says first what is wrong with it.
 */

/** Every film is drawn in these pixels; the encoder makes the smaller sizes from them. */
export const picture = { width: 1280, height: 720 } as const;

export const framesPerSecond = 25;

/** What a film is made from: the words, the drawing, and what is named on the picture. */
export interface Film {
	/** The lesson's folder name. */
	slug: string;
	title: string;
	chapters: readonly Chapter[];
	callouts: readonly FilmCallout[];
	/** The film's poster is the picture at the start of this phrase or word. */
	poster?: Place;
	/** The frame at a moment, as SVG elements for the inside of a 1280 x 720 picture. Pure: the same
	 * moment always gives the same text. The paper is already under it. */
	draw(moment: Moment): string;
}

export interface Chapter {
	title: string;
	phrases: readonly Phrase[];
}

/** One spoken line: one cue of the transcript. */
interface Phrase {
	/** Names the phrase inside the film's source; never shown. */
	id: string;
	/** The words as they are spoken and shown, at most 80 characters. */
	text: string;
	/** Silence after the phrase; 0.5 by default, 1.1 at a chapter's end. */
	pauseAfterSeconds?: number;
}

/** A place in the narration: the start of a phrase, or of a word in it. `word` is compared without
 * case and punctuation; `bone#2` is the second "bone" of the phrase. */
export interface Place {
	phrase: string;
	word?: string;
}

/** A structure named over the picture while the narration speaks of it. Points are pixels of the
 * picture. */
export interface FilmCallout {
	/** An id of anatomy.yaml, as `femoral-head`. */
	structure: string;
	/** Shown from the start of this phrase or word ... */
	from: Place;
	/** ... to the end of this phrase or word. */
	until: Place;
	/** The point on the drawn structure, from the same geometry the drawing uses. */
	at: (moment: Moment) => Point;
	/** The middle of the label. */
	label: Point;
}
