/** A WebVTT file as it was read, with all that writing it again needs. */
export interface WebVttFile {
	/** What follows `WEBVTT` on the first line, with the space or tab before it. */
	title: string;
	/** The lines between the first one and the first blank one, such as `Language: en`. */
	header: string[];
	/** In the file's order. */
	blocks: WebVttFileBlock[];
}

export type WebVttFileBlock = WebVttCue | WebVttRegion | WebVttStyle | WebVttComment;

export interface WebVttCue {
	kind: 'cue';
	/** As written; '' for none. Not unique in a careless file. */
	id: string;
	startSeconds: number;
	/** As written, even where it is before the start. */
	endSeconds: number;
	settings: CueSettings;
	/** As written, lines parted by LF; `parseCueText` reads it where it is a caption. */
	text: string;
	/** Where its times are, from 1; its text begins on the next one. */
	line: number;
}

/** Where and how a caption is set on the picture. Percentages are 0 to 100. */
export interface CueSettings {
	/** The id of one of the file's regions. */
	region: string | undefined;
	/** `rl` grows to the left, `lr` to the right; '' is horizontal. */
	vertical: '' | 'rl' | 'lr';
	/** A line number where `isSnappedToLines`, else a percentage. */
	line: number | 'auto';
	isSnappedToLines: boolean;
	lineAlign: 'start' | 'center' | 'end';
	positionPercent: number | 'auto';
	positionAlign: 'auto' | 'line-left' | 'center' | 'line-right';
	sizePercent: number;
	align: 'start' | 'center' | 'end' | 'left' | 'right';
}

/** A part of the picture in which captions stand together. */
export interface WebVttRegion {
	kind: 'region';
	/** '' for none: then no cue can name it. Of two with one id, the later counts. */
	id: string;
	widthPercent: number;
	lines: number;
	/** In the region, from its left and top. */
	anchorPercent: PercentPair;
	/** Where on the picture the anchor is. */
	viewportAnchorPercent: PercentPair;
	scroll: 'none' | 'up';
}

export type PercentPair = readonly [x: number, y: number];

interface WebVttStyle {
	kind: 'style';
	/** As written. */
	css: string;
}

interface WebVttComment {
	kind: 'comment';
	/** As written, from `NOTE` on. */
	text: string;
}
