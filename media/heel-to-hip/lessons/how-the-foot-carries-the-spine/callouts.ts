import { point } from '#film/drawing/point.ts';
import type { FilmCallout, Place } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { middleOfInnerCurve } from '#film/foot/curves.ts';
import { footAt, heelBehind } from './foot-card.ts';
import { jointsAt, viewAt } from './moves.ts';
import { toPicture } from '#film/camera/view.ts';

type Spot = (joints: FigureJoints) => { x: number; y: number };

const middleOfSpine: Spot = ({ spine, head }) => place(spine[9] ?? head, point(0, 1));

export const callouts: readonly FilmCallout[] = [
	onFigure('spine', middleOfSpine, { x: 330, y: 330 }, [
		{ phrase: 'spine', word: 'spine' },
		{ phrase: 'spine' }
	]),
	{
		structure: 'arch',
		from: { phrase: 'foot', word: 'arches' },
		until: { phrase: 'arches', word: 'edge' },
		at: (moment) => middleOfInnerCurve(footAt(moment)),
		label: { x: 1120, y: 240 }
	},
	onFigure('pelvis', (joints) => landmarks.pelvis(joints), { x: 300, y: 330 }, [
		{ phrase: 'heel', word: 'pelvis' },
		{ phrase: 'heel' }
	]),
	onFigure('lumbar-spine', (joints) => landmarks['lumbar-spine'](joints), { x: 290, y: 240 }, [
		{ phrase: 'heel', word: 'lumbar' },
		{ phrase: 'deep', word: 'where' }
	]),
	onFigure('psoas', (joints) => landmarks.psoas(joints, 'near'), { x: 300, y: 240 }, [
		{ phrase: 'deep', word: 'psoas' },
		{ phrase: 'deep' }
	]),
	{
		structure: 'heel-bone',
		from: { phrase: 'back', word: 'widen' },
		until: { phrase: 'centre' },
		at: () => heelBehind,
		label: { x: 1120, y: 400 }
	},
	onFigure('hamstrings', (joints) => landmarks.hamstrings(joints, 'far'), { x: 400, y: 440 }, [
		{ phrase: 'support', word: 'hamstrings' },
		{ phrase: 'support' }
	]),
	onFigure(
		'femoral-head',
		(joints) => landmarks['femoral-head'](joints, 'near'),
		{ x: 900, y: 320 },
		[{ phrase: 'support', word: 'hips' }, { phrase: 'support' }]
	)
];

function onFigure(
	structure: string,
	spot: Spot,
	label: { x: number; y: number },
	[from, until]: [Place, Place]
): FilmCallout {
	return {
		structure,
		from,
		until,
		label,
		at: (moment) => toPicture(viewAt(moment), spot(jointsAt(moment)))
	};
}
