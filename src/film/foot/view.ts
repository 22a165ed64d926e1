import { mix } from '../easing.ts';
import { between, point, type Point } from '../drawing/point.ts';
import { raisedAt, raisedWith } from './raise.ts';
import { moved, overTheInstep, type FootPose, type Pull, type Segment } from './rig.ts';

/** Where the foot's millimetres lie on the picture. */
export interface FootView {
	/** The picture's x of the back of the heel. */
	readonly heelX: number;
	/** The picture's y of the floor. */
	readonly floorY: number;
	/** Pixels for a millimetre. */
	readonly scale: number;
	/** The foot's slope in a shoe that raises the heel, in degrees. */
	readonly raise?: number;
}

/** The foot as it is drawn: in which pose, seen from where. */
export interface FootFrame {
	readonly pose: FootPose;
	readonly view: FootView;
}

export const closeView: FootView = { heelX: 440, floorY: 588, scale: 2.45 };

/** From the sole to the waist. */
export const legView: FootView = { heelX: 590, floorY: 608, scale: 0.565 };

/** The view on its way from one to another; the scale changes by the same factor in the same time. */
export function mixViews(from: FootView, to: FootView, fraction: number): FootView {
	const scale = from.scale * (to.scale / from.scale) ** fraction;
	const share = (from.scale - scale) / (from.scale - to.scale);
	return {
		heelX: mix(from.heelX, to.heelX, share),
		floorY: mix(from.floorY, to.floorY, share),
		scale
	};
}

/** The picture's point of a place of the foot's world, raised with the heel. */
export function onPicture(place: Point, view: FootView): Point {
	return onFloor(raisedAt(place, view.raise ?? 0), view);
}

/** The picture's point of a place over the floor, whatever the foot does. */
export function onFloor(place: Point, { heelX, floorY, scale }: FootView): Point {
	return point(heelX + place.x * scale, floorY - place.y * scale);
}

/** Where a place that rests on a segment is seen on the picture. */
export function seen(
	place: Point,
	segment: Segment,
	{ pose, view }: FootFrame,
	pull?: Pull
): Point {
	if (view.raise === undefined) return onFloor(moved(place, segment, pose, pull), view);
	return carried(segment, view, pull, (each) => moved(place, each, pose));
}

/** The same for what lies over the instep and gives way with it. */
export function seenOnTop(
	place: Point,
	segment: Segment,
	{ pose, view }: FootFrame,
	pull?: Pull
): Point {
	const onTop = (at: Point) => overTheInstep(at, pose);
	if (view.raise === undefined) return onFloor(onTop(moved(place, segment, pose, pull)), view);
	return carried(segment, view, pull, (each) => onTop(moved(place, each, pose)));
}

/** A place between the segments it hangs on, each raised in its own way. */
function carried(
	segment: Segment,
	view: FootView,
	pull: Pull | undefined,
	placeOn: (segment: Segment) => Point
): Point {
	const on = (each: Segment) => onFloor(raisedWith(each, placeOn(each), view.raise ?? 0), view);
	return pull ? between(on(segment), on(pull.segment), pull.share) : on(segment);
}

/** A line's width on the picture: thinner from afar, but less so than the figure shrinks. */
export function lineWidth(pixels: number, { scale }: FootView): number {
	return pixels * Math.min(1, scale / closeView.scale) ** 0.33;
}
