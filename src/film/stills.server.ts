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

/** Writes frames every so many seconds on one page, four in a row, each with its time. */
export async function writeSheet(source: StillSource, everySeconds: number, file: string) {
	const renderer = createFrameRenderer(1 / 3);
	const width = Math.round(picture.width / 3);
	const height = Math.round(picture.height / 3);
	const times: number[] = [];
	for (let t = everySeconds / 2; t < source.timeline.durationSeconds; t += everySeconds)
		times.push(t);
	const sheet = createCanvas(4 * (width + 6), Math.ceil(times.length / 4) * (height + 28));
	const context = sheet.getContext('2d');
	context.font = '18px "Film Sans"';
	for (const [index, seconds] of times.entries()) {
		await renderer.draw(frameAt(source, seconds));
		const x = (index % 4) * (width + 6);
		const y = Math.floor(index / 4) * (height + 28);
		context.drawImage(await loadImage(renderer.png()), x, y);
		context.fillStyle = '#000000';
		context.fillText(
			`${seconds.toFixed(1)} s  ${spokenAt(source.timeline, seconds)}`,
			x,
			y + height + 20
		);
	}
	await writeFile(file, sheet.toBuffer('image/png'));
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

function spokenAt(timeline: Timeline, seconds: number): string {
	const phrase = timeline.phrases.find(
		({ startSeconds, endSeconds }) => startSeconds <= seconds && seconds < endSeconds
	);
	return phrase ? phrase.text.slice(0, 44) : '';
}
