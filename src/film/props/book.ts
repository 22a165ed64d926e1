import { drawnLine } from '../drawing/draw-on.ts';
import { line, palette } from '../drawing/palette.ts';
import { points } from '../drawing/point.ts';
import { fade, path } from '../drawing/svg.ts';
import { clamp01, easeInOut } from '../easing.ts';
import { footPlate } from '../foot/plate.ts';
import { footAtRest } from '../foot/rig.ts';
import type { FootView } from '../foot/view.ts';

const leftPage = 'M640,230C590,196 480,186 300,206V556C480,536 590,546 640,580Z';
const rightPage = 'M640,230C690,196 800,186 980,206V556C800,536 690,546 640,580Z';
const cover =
	'M640,244C590,214 476,206 278,224V582C480,560 590,566 640,600C690,566 800,560 1002,582V224C804,206 690,214 640,244Z';
const footOnPage: FootView = { x: 356, y: 470, scale: 0.86 };

/** An open book: the bones of a foot on its left page, lines of text that write themselves on the
 * right one. `progress` 0..1. */
export function drawOpenBook(progress: number): string {
	const ink = { stroke: palette.ink, 'stroke-width': line.outline };
	const plate = easeInOut(clamp01(progress / 0.6));
	const written = Array.from({ length: 8 }, (_, row) => {
		const y = 268 + row * 34 - 8;
		const end = row % 4 === 3 ? 860 : 934;
		return drawnLine(
			points(`690,${y + 10} 800,${y - 6} ${end},${y - 8}`),
			clamp01(progress * 9 - row),
			{ stroke: '#B9BDB9', 'stroke-width': 6 }
		);
	});
	return [
		path(cover, { fill: palette.accent, ...ink }),
		path(leftPage, { fill: '#FFFDF8', ...ink }),
		path(rightPage, { fill: '#FFFDF8', ...ink }),
		path('M652,238C700,206 800,200 966,216M628,238C580,206 480,200 314,216', {
			stroke: '#E4DCCB',
			'stroke-width': 2.4
		}),
		fade(
			plate,
			path('M334,472H600', { stroke: palette.ink, 'stroke-width': line.detail }) + shortFoot(plate)
		),
		...written
	].join('');
}

function shortFoot(shown: number): string {
	return `<clipPath id="page"><rect x="310" y="330" width="320" height="150"/></clipPath><g clip-path="url(#page)">${footPlate(
		{ pose: footAtRest, view: footOnPage },
		{
			skin: 1,
			ankle: shown,
			heelBone: shown,
			achilles: 1,
			front: shown,
			tendons: 0,
			leg: 0,
			calf: 0,
			hamstrings: 0
		}
	)}</g>`;
}
