/** What a page showed, each with the media time at which it did: seconds of the video element. */
export interface Seen {
	/** Presented pictures. */
	frames: SeenFrame[];
	/** Words as they were painted. */
	words: { mediaSeconds: number; word: string }[];
}

interface SeenFrame {
	mediaSeconds: number;
	/** The number it carries. */
	number: number;
	isFlash: boolean;
	/** Whether the page has a callout on it; undefined when another picture came before the page could. */
	hasCallout?: boolean;
}

interface Appended {
	buffer: SourceBuffer;
	mime: string;
	parts: Uint8Array<ArrayBuffer>[];
}

declare global {
	interface Window {
		seen: Seen;
		/** When the beeps are heard, by what was appended to the element, as the browser decodes it. */
		hearBeeps: () => Promise<number[]>;
	}
}

/** Runs in the page, before its scripts. `bits`: how many fields carry a picture's number. */
export function watchSync({ bits }: { bits: number }): void {
	const seen: Seen = { frames: [], words: [] };
	window.seen = seen;
	const canvas = new OffscreenCanvas(bits * 8, 24);
	const drawing = canvas.getContext('2d', { willReadFrequently: true });

	const watchFrames = (video: HTMLVideoElement) => {
		const next = () =>
			video.requestVideoFrameCallback((_, { mediaTime }) => {
				next();
				if (drawing === null) return;
				drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
				const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
				const isWhite = (x: number, y: number) => (data[4 * (y * canvas.width + x)] ?? 0) > 128;
				const fields = Array.from({ length: bits }, (_, bit) => isWhite(bit * 8 + 4, 4));
				const number = fields.reduce((sum, isOn, bit) => sum + (isOn ? 2 ** bit : 0), 0);
				const isFlash = isWhite(canvas.width / 2, 16);
				const frame: SeenFrame = { mediaSeconds: mediaTime, number, isFlash };
				seen.frames.push(frame);
				// What the page does about this picture is done by the end of this task.
				setTimeout(() => {
					if (seen.frames.at(-1) !== frame || video.seeking || video.paused) return;
					frame.hasCallout = document.querySelector('.label[data-callout]') !== null;
				});
			});
		next();
	};
	new MutationObserver((_, observer) => {
		const video = document.querySelector('video');
		if (video === null) return;
		observer.disconnect();
		watchFrames(video);
	}).observe(document, { childList: true, subtree: true });

	const noteWord = (range: AbstractRange) => {
		const video = document.querySelector('video');
		if (video === null || video.seeking || video.readyState < 2) return;
		const { startContainer, startOffset, endOffset } = range;
		const word = startContainer.textContent?.slice(startOffset, endOffset) ?? '';
		seen.words.push({ mediaSeconds: video.currentTime, word });
	};
	const add = Reflect.get(Highlight.prototype, 'add');
	Highlight.prototype.add = function (range) {
		if (CSS.highlights.get('spoken-word') === this) noteWord(range);
		return add.call(this, range);
	};

	const appended: Appended[] = [];
	const addBuffer = Reflect.get(MediaSource.prototype, 'addSourceBuffer');
	MediaSource.prototype.addSourceBuffer = function (mime) {
		const buffer = addBuffer.call(this, mime);
		appended.push({ buffer, mime, parts: [] });
		return buffer;
	};
	const append = Reflect.get(SourceBuffer.prototype, 'appendBuffer');
	SourceBuffer.prototype.appendBuffer = function (data) {
		const bytes = ArrayBuffer.isView(data)
			? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
			: new Uint8Array(data);
		appended.find(({ buffer }) => buffer === this)?.parts.push(bytes.slice());
		append.call(this, data);
	};

	window.hearBeeps = async () => {
		const sound = appended.findLast(({ mime }) => /mp4a/.test(mime));
		if (sound === undefined) return [];
		// What was appended last in one go: another rung, or another place, begins anew.
		const isBeginning = (part: Uint8Array) => String.fromCharCode(...part.slice(4, 8)) === 'ftyp';
		const whole = await new Blob(
			sound.parts.slice(sound.parts.findLastIndex(isBeginning))
		).arrayBuffer();
		const context = new OfflineAudioContext(1, 1, 48_000);
		const decoded = await context.decodeAudioData(whole);
		const samples = decoded.getChannelData(0);
		// By its end: at the start the browser leaves out what lies before zero.
		const endSeconds = sound.buffer.buffered.end(sound.buffer.buffered.length - 1);
		const beeps: number[] = [];
		let lastLoud = -Infinity;
		samples.forEach((sample, at) => {
			if (Math.abs(sample) < 0.2) return;
			const isNew = at - lastLoud > decoded.sampleRate / 2;
			if (isNew) beeps.push(endSeconds - decoded.duration + at / decoded.sampleRate);
			lastLoud = at;
		});
		return beeps;
	};
}
