import { toPicture, type View } from '../camera/view.ts';
import { between, type Point } from '../drawing/point.ts';
import { raisedAt, raisedWith } from './raise.ts';
import { moved, overTheInstep, type FootPose, type Pull, type Segment } from './rig.ts';

/** A foot standing at 0,0 with the back of its heel, in millimetres. */
export interface FootView extends View {
	/** The foot's slope in a shoe that raises the heel, in degrees. */
	readonly raise?: number;
}

/** The foot as it is drawn: in which pose, seen from where. */
export interface FootFrame {
	readonly pose: FootPose;
	readonly view: FootView;
}

export const closeView: FootView = { x: 440, y: 588, scale: 2.45 };

/** From the sole to the waist. */
export const legView: FootView = { x: 590, y: 608, scale: 0.565 };

/** The picture's point of a place of the foot's world, raised with the heel. */
export function onPicture(place: Point, view: FootView): Point {
	return toPicture(view, raisedAt(place, view.raise ?? 0));
}

/** Where a place that rests on a segment is seen on the picture. */
export function seen(
	place: Point,
	segment: Segment,
	{ pose, view }: FootFrame,
	pull?: Pull
): Point {
	if (view.raise === undefined) return toPicture(view, moved(place, segment, pose, pull));
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
	if (view.raise === undefined) return toPicture(view, onTop(moved(place, segment, pose, pull)));
	return carried(segment, view, pull, (each) => onTop(moved(place, each, pose)));
}

/** A place between the segments it hangs on, each raised in its own way. */
function carried(
	segment: Segment,
	view: FootView,
	pull: Pull | undefined,
	placeOn: (segment: Segment) => Point
): Point {
	const on = (each: Segment) => toPicture(view, raisedWith(each, placeOn(each), view.raise ?? 0));
	return pull ? between(on(segment), on(pull.segment), pull.share) : on(segment);
}

/** A line's width on the picture: thinner from afar, but less so than the figure shrinks. */
export function lineWidth(pixels: number, { scale }: FootView): number {
	return pixels * Math.min(1, scale / closeView.scale) ** 0.33;
}

/** An SVG id for something of the foot seen in a view: two feet in one picture stand apart. */
export function idIn({ x, y }: FootView, name: string): string {
	return `${name}-${Math.round(x)}-${Math.round(y)}`;
}
