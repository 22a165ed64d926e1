import type { MediaFailure } from '../video-playback.ts';

/** What of an hls.js error tells its kind. */
export interface HlsFault {
	/** hls.js's `ErrorTypes`, such as `networkError`. */
	type: string;
	/** hls.js's `ErrorDetails`, such as `fragLoadError`. */
	details: string;
	response?: { code?: number } | undefined;
}

type Kind = MediaFailure['kind'];

const MESSAGES = {
	expired:
		'This page was open so long that its access to the video ran out. Try again to go on where you were.',
	missing: 'The video is not on the server. Try again later, or tell whoever runs this course.',
	network: 'The connection was lost and did not come back. Check it, then try again.',
	damaged: 'The video could not be read. Try again, or tell whoever runs this course.',
	unsupported: 'This browser cannot play the video. Try another browser, or read the transcript.'
} as const satisfies Record<Kind, string>;

/** By HTTP status. The media route answers 403 for a token that is no longer good. */
const KINDS_BY_STATUS: Partial<Record<number, Kind>> = {
	401: 'expired',
	403: 'expired',
	404: 'missing',
	410: 'missing'
};

/** By hls.js's details, where they say more than the type. */
const KINDS_BY_DETAILS: Partial<Record<string, Kind>> = {
	manifestParsingError: 'damaged',
	manifestIncompatibleCodecsError: 'unsupported',
	bufferAddCodecError: 'unsupported',
	bufferIncompatibleCodecsError: 'unsupported',
	levelParsingError: 'damaged',
	levelEmptyError: 'damaged'
};

/** By the `code` of HTML's MediaError; 1 is the learner's own stop. */
const KINDS_BY_MEDIA_ERROR: Partial<Record<number, Kind>> = {
	2: 'network',
	3: 'damaged',
	4: 'unsupported'
};

/** An hls.js error, fatal or not, in words for the learner. */
export function readHlsFault(fault: HlsFault): MediaFailure {
	return failure(
		KINDS_BY_STATUS[fault.response?.code ?? 0] ??
			KINDS_BY_DETAILS[fault.details] ??
			(fault.type === 'networkError' ? 'network' : 'damaged')
	);
}

/** A MediaError's code, for browsers that play HLS by themselves. */
export function readMediaError(code: number): MediaFailure {
	return failure(KINDS_BY_MEDIA_ERROR[code] ?? 'damaged');
}

function failure(kind: Kind): MediaFailure {
	return { kind, message: MESSAGES[kind] };
}
