import { parsePercentage, splitOnSpaces, splitSetting } from './read-setting.ts';
import type { CueSettings } from './web-vtt-file.ts';
import type { WebVttProblemCode } from './web-vtt-problems.ts';

export const DEFAULT_SETTINGS: Readonly<CueSettings> = {
	region: undefined,
	vertical: '',
	line: 'auto',
	isSnappedToLines: true,
	lineAlign: 'start',
	positionPercent: 'auto',
	positionAlign: 'auto',
	sizePercent: 100,
	align: 'center'
};

type ReadValue = (cue: CueSettings, value: string) => boolean;

/** Each changes the cue as the specification says; false for a value it cannot read. */
const SETTINGS: ReadonlyMap<string, ReadValue> = new Map([
	['vertical', readVertical],
	['line', readLine],
	['position', readPosition],
	['size', readSize],
	['align', readAlign]
]);

/** Reads what follows a cue's times (W3C WebVTT, section 6.3), in any order, the last one counting. */
export function parseCueSettings(
	text: string,
	regionIds: ReadonlySet<string>,
	report: (code: WebVttProblemCode, setting: string) => void
): CueSettings {
	const cue: CueSettings = { ...DEFAULT_SETTINGS };
	const names = new Set<string>();
	for (const setting of splitOnSpaces(text)) {
		const { name, value } = splitSetting(setting) ?? { name: '', value: '' };
		if (names.has(name)) report('repeated-setting', setting);
		if (name === 'region') {
			cue.region = regionIds.has(value) ? value : undefined;
			if (cue.region === undefined) report('unknown-region', setting);
		} else if (SETTINGS.get(name)?.(cue, value) !== true) {
			const isOld = /^(?:align:|line:[^,]*,|position:[^,]*,)middle$/.test(setting);
			report(isOld ? 'old-setting' : 'bad-setting', setting);
			continue;
		}
		names.add(name);
	}
	return cue;
}

function readVertical(cue: CueSettings, value: string): boolean {
	if (value === 'rl' || value === 'lr') cue.vertical = value;
	if (cue.vertical !== '') cue.region = undefined;
	return value === 'rl' || value === 'lr';
}

function readLine(cue: CueSettings, value: string): boolean {
	const { place, align } = splitAlign(value);
	const isPercent = place.endsWith('%');
	const line = isPercent ? parsePercentage(place) : parseLineNumber(place);
	if (line === undefined) return false;
	if (align === 'start' || align === 'center' || align === 'end') cue.lineAlign = align;
	else if (align !== undefined) return false;
	cue.line = line;
	cue.isSnappedToLines = !isPercent;
	cue.region = undefined;
	return true;
}

function readPosition(cue: CueSettings, value: string): boolean {
	const { place, align } = splitAlign(value);
	const position = parsePercentage(place);
	if (position === undefined) return false;
	if (align === 'line-left' || align === 'center' || align === 'line-right') {
		cue.positionAlign = align;
	} else if (align !== undefined) return false;
	cue.positionPercent = position;
	return true;
}

function readSize(cue: CueSettings, value: string): boolean {
	const size = parsePercentage(value);
	if (size === undefined) return false;
	cue.sizePercent = size;
	if (size !== 100) cue.region = undefined;
	return true;
}

function readAlign(cue: CueSettings, value: string): boolean {
	switch (value) {
		case 'start':
		case 'center':
		case 'end':
		case 'left':
		case 'right':
			cue.align = value;
			return true;
		default:
			return false;
	}
}

function splitAlign(value: string): { place: string; align: string | undefined } {
	const comma = value.indexOf(',');
	if (comma === -1) return { place: value, align: undefined };
	return { place: value.slice(0, comma), align: value.slice(comma + 1) };
}

function parseLineNumber(text: string): number | undefined {
	if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
	const line = Number(text);
	return Number.isFinite(line) ? line + 0 : undefined;
}
