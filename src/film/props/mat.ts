import { line, palette } from '../drawing/palette.ts';
import { point } from '../drawing/point.ts';
import { path, round } from '../drawing/svg.ts';

/** A mat on the floor that unrolls from left to right: `open` 0 (rolled up) to 1 (flat). Pixels of
 * the picture; it lies on `floorY`. */
export function unrollingMat({ x, floorY, length }: MatPlace, open: number): string {
	const thick = 9;
	const radius = 12 + 30 * Math.sqrt(Math.max(0, 1 - open));
	const flat = length * open;
	const centre = point(x + flat, floorY - radius);
	const spiral = Array.from({ length: 61 }, (_, step) => {
		const turn = (step / 60) * Math.PI * 2 * 3;
		const r = (radius - 4) * (1 - (0.86 * step) / 60);
		const angle = Math.PI / 2 - turn;
		return `${step === 0 ? 'M' : 'L'}${round(centre.x + Math.cos(angle) * r)},${round(centre.y + Math.sin(angle) * r)}`;
	}).join('');
	const sheet = path(
		`M${round(x)},${round(floorY - thick)}h${round(flat)}v${thick}h${round(-flat)}Z`,
		{ fill: palette.accentSoft, ...outline }
	);
	const rolled = open < 0.995;
	const roll =
		path(circlePath(centre.x, centre.y, radius), { fill: palette.accentSoft, ...outline }) +
		path(spiral, { stroke: palette.accent, 'stroke-width': 2.6 });
	return (flat > 2 ? sheet : '') + (rolled ? roll : '');
}

interface MatPlace {
	x: number;
	floorY: number;
	length: number;
}

function circlePath(x: number, y: number, r: number): string {
	return `M${round(x - r)},${round(y)}a${round(r)},${round(r)} 0 1 1 ${round(2 * r)},0a${round(r)},${round(r)} 0 1 1 ${round(-2 * r)},0Z`;
}

const outline = { stroke: palette.ink, 'stroke-width': line.detail * 1.2 } as const;
