import { between, points, type Point } from '../drawing/point.ts';
import { placeAll, type Frame } from './frame.ts';

/* The hand hanging down from the wrist. Each part is written twice, point by point: seen on its back
 * with the thumb in front, and seen on its edge with the palm behind. */
const hand = {
	back: points(
		'0.2,2 2.4,1 3.4,-2.4 3.9,-5.8 3.8,-8.6 3.4,-12 2.2,-15.6 0.4,-17.4 -1.4,-16.6 -2.4,-13 ' +
			'-3.2,-9.2 -3.4,-6 -2.8,-2.4 -1.9,1'
	),
	edge: points(
		'0.2,2 1.9,0.8 2,-2.4 2.1,-5.8 1.9,-8.6 1,-12 -0.8,-15.4 -2.6,-16.8 -3,-15.8 -2,-13 ' +
			'-1.4,-9.2 -1.5,-6 -1.7,-2.4 -1.9,1'
	)
};
const thumb = {
	back: points('2,-0.6 4.4,-3.2 5.6,-6.4 6,-9 5.2,-10 4.2,-9 3.4,-6.6 1.6,-5'),
	edge: points('0.6,-0.6 1.4,-3.2 0.6,-6.4 -0.6,-9 -2,-10 -2.4,-9 -2,-6.6 -1.2,-5')
};
/** Between the fingers, and a knuckle line. */
const creases = [points('1.5,-9.6 1.5,-12 0.9,-15'), points('-0.6,-9.8 -0.5,-12 -0.5,-15.2')];

/** The closed outlines of a hand between seen on its back (0) and on its edge (1). */
export function handShapes(wrist: Frame, flat: number): Point[][] {
	return [hand, thumb].map(({ back, edge }) =>
		placeAll(
			wrist,
			back.map((at, index) => between(at, edge[index] ?? at, flat))
		)
	);
}

/** The lines between the fingers of a hand that is seen on its back. */
export function fingerLines(wrist: Frame): Point[][] {
	return creases.map((crease) => placeAll(wrist, crease));
}
