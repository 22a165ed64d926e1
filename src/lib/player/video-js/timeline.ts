import Hls from 'hls.js';

/** The multivariant playlist tells by it when its first picture is shown, on the clock of its files. */
const FIRST_PICTURE = 'org.cueline.first-picture-seconds';

/**
 * Tells by how many seconds the video element's clock is ahead of the lesson's, on which the first
 * picture is shown at zero. hls.js lays the beginning of whatever it loads first, be it a picture or
 * a sound, shown or only decoded by then, at the second the playlist says, so each visit may have
 * another shift. Ends with the engine.
 */
export function watchTimeline(hls: Hls, onShift: (seconds: number) => void): void {
	let firstPictureSeconds = Number.NaN;
	hls.on(Hls.Events.MANIFEST_LOADED, (_, { sessionData }) => {
		const told = sessionData?.[FIRST_PICTURE]?.decimalFloatingPoint('VALUE');
		firstPictureSeconds = told ?? Number.NaN;
	});
	hls.on(Hls.Events.INIT_PTS_FOUND, (_, { frag, initPTS, timescale }) => {
		// After a discontinuity another clock counts, of which nothing was measured.
		if (!frag.type.startsWith('main') || frag.cc !== 0) return;
		const shift = firstPictureSeconds - initPTS / timescale;
		if (Number.isFinite(shift)) onShift(shift);
	});
}
