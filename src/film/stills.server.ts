import { writeFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { drawCallouts } from './draw-callouts.ts';
import { picture, type Film } from './film.ts';
import { createMoment } from './moment.ts';
import { createFrameRenderer } from './render-frame.server.ts';
import { startOf, type Timeline } from './timeline.ts';

interface StillSource {
	film: Film;
	timeline: Timeline;
	hasCallouts: boolean;
}

/** Writes one frame as a PNG. */
export async function writeStill(source: StillSource, seconds: number, file: string) {
	const renderer = createFrameRenderer();
	await renderer.draw(frameAt(source, seconds));
	await writeFile(file, renderer.png());
}

/** Writes frames every so many seconds on one page, each with its time and what is spoken. */
export async function writeSheet(source: StillSource, everySeconds: number, file: string) {
	const times: number[] = [];
	for (let t = everySeconds / 2; t < source.timeline.durationSeconds; t += everySeconds)
		times.push(t);
	await writePage(source, { times, scale: 1 / 3 }, file);
}

/** Writes eight frames evenly spread over the film on one page, with callouts, times and what is
 * spoken: a film at a glance. */
export async function writeContactSheet(source: Omit<StillSource, 'hasCallouts'>, file: string) {
	const length = source.timeline.durationSeconds;
	const times = Array.from(
		{ length: contactFrames },
		(_, index) => ((index + 0.5) / contactFrames) * length
	);
	await writePage({ ...source, hasCallouts: true }, { times, scale: 1 / 2 }, file);
}

const contactFrames = 8;
const columns = 4;
const gap = 8;
const captionHeight = 30;

async function writePage(
	source: StillSource,
	{ times, scale }: { times: readonly number[]; scale: number },
	file: string
) {
	const renderer = createFrameRenderer(scale);
	const width = Math.round(picture.width * scale);
	const height = Math.round(picture.height * scale);
	const rows = Math.ceil(times.length / columns);
	const page = createCanvas(columns * (width + gap), rows * (height + captionHeight));
	const context = page.getContext('2d');
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, page.width, page.height);
	context.font = '18px "Film Sans"';
	context.fillStyle = '#000000';
	for (const [index, seconds] of times.entries()) {
		await renderer.draw(frameAt(source, seconds));
		const x = (index % columns) * (width + gap);
		const y = Math.floor(index / columns) * (height + captionHeight);
		context.drawImage(await loadImage(renderer.png()), x, y);
		const caption = `${seconds.toFixed(1)} s  ${spokenAt(source.timeline, seconds)}`;
		context.fillText(caption, x + 2, y + height + 21, width - 4);
	}
	await writeFile(file, page.toBuffer('image/png'));
}

/** Seconds, or phrase[:word][+seconds]. Throws a sentence for a place the film does not have. */
export function readTime(timeline: Timeline, text: string): number {
	if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
	const [place = '', plus = '0'] = text.split('+');
	const [phrase = '', word] = place.split(':');
	return startOf(timeline, word === undefined ? { phrase } : { phrase, word }) + Number(plus);
}

function frameAt({ film, timeline, hasCallouts }: StillSource, seconds: number): string {
	const drawing = film.draw(createMoment(timeline, seconds));
	return hasCallouts ? drawing + drawCallouts(film, timeline, seconds) : drawing;
}

/** In a pause, the phrase before it stands in brackets. */
function spokenAt({ phrases }: Timeline, seconds: number): string {
	const phrase = phrases.findLast(({ startSeconds }) => startSeconds <= seconds);
	if (phrase === undefined) return '';
	return seconds < phrase.endSeconds ? phrase.text : `(${phrase.text})`;
}
