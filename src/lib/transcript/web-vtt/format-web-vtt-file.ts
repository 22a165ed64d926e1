import { formatTimestamp } from '../formats/format-timestamp.ts';
import { formatCueSettings } from './format-cue-settings.ts';
import { writeDecimal } from './write-decimal.ts';
import type { PercentPair, WebVttFile, WebVttFileBlock, WebVttRegion } from './web-vtt-file.ts';

/** Writes a file; `parseWebVttFile` reads the same one from it, but for the lines its cues are on. */
export function formatWebVttFile({ title, header, blocks }: WebVttFile): string {
	const head = [`WEBVTT${title}`, ...header].join('\n');
	return [head, ...blocks.map(formatBlock)].join('\n\n') + '\n';
}

function formatBlock(block: WebVttFileBlock): string {
	switch (block.kind) {
		case 'comment':
			return block.text;
		case 'style':
			return `STYLE\n${block.css}`;
		case 'region':
			return formatRegion(block);
		case 'cue': {
			const { id, startSeconds, endSeconds, settings, text } = block;
			const times = `${formatTimestamp(startSeconds)} --> ${formatTimestamp(endSeconds)}`;
			const timings = [times, ...formatCueSettings(settings)].join(' ');
			return [...(id === '' ? [] : [id]), timings, text].join('\n');
		}
	}
}

function formatRegion(region: WebVttRegion): string {
	return [
		'REGION',
		...(region.id === '' ? [] : [`id:${region.id}`]),
		`width:${writeDecimal(region.widthPercent)}%`,
		`lines:${region.lines}`,
		`regionanchor:${formatPair(region.anchorPercent)}`,
		`viewportanchor:${formatPair(region.viewportAnchorPercent)}`,
		...(region.scroll === 'up' ? ['scroll:up'] : [])
	].join('\n');
}

function formatPair([x, y]: PercentPair): string {
	return `${writeDecimal(x)}%,${writeDecimal(y)}%`;
}
