import { point } from '#film/drawing/point.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { ballUnderCalves, solveBridge, type BridgeShape } from '#film/figure/poses/bridge.ts';
import { drawMat } from '#film/props/ground.ts';
import { drawRoundWindow } from '#film/camera/round-window.ts';
import { floating, hollowed } from './moves.ts';
import type { View } from '#film/camera/view.ts';
import { drawRound } from '#film/props/round.ts';

const radius = 212;

/** The hollow bridge and the long one, side by side. */
export function drawComparison(moment: Moment, shown: number): string {
	if (shown <= 0) return '';
	const window = (isRight: boolean, x: number, words: string, content: string, open: number) =>
		drawRoundWindow(
			{ id: words, centre: point(x, 360), radius, isRight, words },
			shown * open,
			content
		);
	const first = moment.ramp('compare', undefined, 0.6);
	const second = moment.ramp('compare', 'long', 0.6);
	return (
		window(false, 370, 'hollow', bridge(hollowed, 370), first) +
		window(true, 910, 'long', bridge(floating, 910), second)
	);
}

function bridge(shape: BridgeShape, x: number): string {
	const view: View = { scale: 5.6, x: x + 60, y: 510 };
	const fine = { opacity: shape.arch > 0 ? 0 : 1, grown: 1 };
	const look = {
		...plainLook,
		skeleton: 1,
		cartilage: 1,
		hollow: shape.arch,
		long: 1 - shape.arch,
		muscles: { psoas: fine, adductors: fine }
	};
	return (
		drawMat(view, -92, 96) +
		drawRound(view, ballUnderCalves(shape), false) +
		drawFigure(solveBridge(shape), look, view)
	);
}
