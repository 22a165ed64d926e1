/** One rung of a video's ladder: a size the player may switch to. Width and height are even. */
export interface Rendition {
	width: number;
	height: number;
	/** The rate x264 may not exceed for longer than a buffer of two seconds. */
	maxKilobitsPerSecond: number;
}

const LADDER_HEIGHTS = [360, 720, 1080];

/** A source this much taller than the rung below it gets a rung of its own height. */
const WORTH_A_RUNG = 1.2;

/** The rungs for a source of this size, smallest first: never larger than the source. */
export function planLadder(source: { width: number; height: number }): Rendition[] {
	const tallest = LADDER_HEIGHTS.at(-1) ?? source.height;
	const heights = LADDER_HEIGHTS.filter((height) => height <= source.height);
	const below = heights.at(-1) ?? 0;
	if (source.height < tallest && source.height >= below * WORTH_A_RUNG) heights.push(source.height);
	return heights.map((wanted) => {
		const height = 2 * Math.floor(wanted / 2);
		const width = 2 * Math.max(1, Math.round((height * source.width) / source.height / 2));
		return { width, height, maxKilobitsPerSecond: maxRate(width, height) };
	});
}

/** The rate to encode at: the source's, halved until it is at most 30 a second. */
export function planFrameRate(sourceFramesPerSecond: number): number {
	let rate = Math.max(sourceFramesPerSecond, 1);
	while (rate > 31) rate /= 2;
	return rate;
}

/** Grows with the picture's area, slower than it: 0.8 Mbit/s at 360p, 2.3 at 720p, 4.3 at 1080p. */
function maxRate(width: number, height: number): number {
	return Math.round(800 * ((width * height) / (640 * 360)) ** 0.77);
}
