import { parsePercentage, splitOnSpaces, splitSetting } from './read-setting.ts';
import type { PercentPair, WebVttRegion } from './web-vtt-file.ts';
import type { WebVttProblemCode } from './web-vtt-problems.ts';

type Region = Omit<WebVttRegion, 'kind'>;

/** Reads the lines below `REGION` (W3C WebVTT, section 6.2): settings in any order, the last counting. */
export function parseRegion(
	lines: readonly string[],
	report: (index: number, code: WebVttProblemCode, setting: string) => void
): WebVttRegion {
	const region: WebVttRegion = {
		kind: 'region',
		id: '',
		widthPercent: 100,
		lines: 3,
		anchorPercent: [0, 100],
		viewportAnchorPercent: [0, 100],
		scroll: 'none'
	};
	const names = new Set<string>();
	for (const [index, line] of lines.entries()) {
		for (const setting of splitOnSpaces(line)) {
			const { name, value } = splitSetting(setting) ?? { name: '', value: '' };
			const read = readSetting(name, value);
			if (read === undefined) report(index, 'bad-region-setting', setting);
			else if (names.has(name)) report(index, 'repeated-setting', setting);
			if (read !== undefined) names.add(name);
			Object.assign(region, read);
		}
	}
	return region;
}

/** What a setting sets; undefined for one that cannot be read. */
function readSetting(name: string, value: string): Partial<Region> | undefined {
	const set = <Key extends keyof Region>(key: Key, read: Region[Key] | undefined) =>
		read === undefined ? undefined : { [key]: read };
	switch (name) {
		case 'id':
			return { id: value };
		case 'width':
			return set('widthPercent', parsePercentage(value));
		case 'lines':
			return set('lines', parseCount(value));
		case 'regionanchor':
			return set('anchorPercent', parsePair(value));
		case 'viewportanchor':
			return set('viewportAnchorPercent', parsePair(value));
		case 'scroll':
			return set('scroll', value === 'up' ? 'up' : undefined);
		default:
			return undefined;
	}
}

function parseCount(text: string): number | undefined {
	const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
	return Number.isSafeInteger(count) ? count : undefined;
}

function parsePair(text: string): PercentPair | undefined {
	const comma = text.indexOf(',');
	if (comma === -1) return undefined;
	const x = parsePercentage(text.slice(0, comma));
	const y = parsePercentage(text.slice(comma + 1));
	return x === undefined || y === undefined ? undefined : [x, y];
}
