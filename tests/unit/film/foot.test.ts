import { describe, expect, it } from 'vitest';
import { samplePoints } from '#film/drawing/curve.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { createMoment } from '#film/moment.ts';
import { footBones } from '#film/foot/bones.ts';
import { legBones } from '#film/foot/leg-bones.ts';
import { footAtRest, moved, type FootBone, type FootPose } from '#film/foot/rig.ts';
import { bodyOutline, outerEdgeOutline } from '#film/foot/skin.ts';
import { follow } from '#film/timing/tracks.ts';
import { closeView, legView, onPicture } from '#film/foot/view.ts';
import { zoom } from '#film/camera/view.ts';

const poses: Record<string, FootPose> = {
	'at rest': footAtRest,
	'drawn back': { ...footAtRest, back: 1, flow: 1 },
	jammed: { ...footAtRest, back: 0.55, lift: 1, taut: 1, press: 1 },
	'tipped forward': { ...footAtRest, tilt: 1 }
};

describe('the foot', () => {
	it.each(Object.entries(poses))('keeps every bone under the skin %s', (_, pose) => {
		const skin = samplePoints(bodyOutline(pose), true);
		const outerEdge = samplePoints(outerEdgeOutline(pose), true);
		const outside = [...footBones, ...legBones].filter(
			(bone) =>
				!drawn(bone, pose).every((place) => isInside(place, skin) || isInside(place, outerEdge))
		);
		expect(outside.map(({ name }) => name)).toEqual([]);
	});

	it.each(Object.entries(poses))('never goes through the floor %s', (_, pose) => {
		const lowest = Math.min(...samplePoints(bodyOutline(pose), true).map(({ y }) => y));
		expect(lowest).toBeGreaterThan(-1.5);
	});

	it('rests where it was placed', () => {
		expect(moved(point(40, 30), 'heel', footAtRest)).toEqual(point(40, 30));
	});

	it('draws the heel back and down, and the toes forward', () => {
		const pose = { ...footAtRest, back: 1, flow: 1 };
		const heel = moved(point(13, 30), 'heel', pose);
		expect(heel.x).toBeLessThan(13);
		expect(heel.y).toBeLessThan(30);
		expect(moved(point(250, 15), 'toes', pose).x).toBeGreaterThan(250);
	});
});

describe('zoom', () => {
	it('begins at one view and ends at the other', () => {
		const places = [0, 1].map((fraction) => zoom(legView, closeView, fraction));
		expect(places.map((view) => onPicture(point(100, 50), view))).toEqual([
			onPicture(point(100, 50), legView),
			onPicture(point(100, 50), closeView)
		]);
	});
});

describe('follow', () => {
	const timeline = {
		durationSeconds: 10,
		chapters: [],
		phrases: [1, 5].map((startSeconds, index) => ({
			id: `phrase-${index}`,
			text: 'Heel back.',
			audioStartSeconds: startSeconds,
			startSeconds,
			endSeconds: startSeconds + 1,
			words: [
				{ text: 'Heel', startSeconds, endSeconds: startSeconds + 0.5 },
				{ text: 'back.', startSeconds: startSeconds + 0.5, endSeconds: startSeconds + 1 }
			]
		}))
	};
	const valueAt = (seconds: number) =>
		follow(
			[
				['phrase-0:back', 1, 2],
				['phrase-1', 0.25, 2]
			],
			createMoment(timeline, seconds)
		);

	it('begins at 0 and stays there until the first word', () => {
		expect([valueAt(0), valueAt(1.5)]).toEqual([0, 0]);
	});

	it('is half way when half the seconds are over', () => {
		expect(valueAt(2.5)).toBeCloseTo(0.5);
	});

	it('arrives at each value and keeps it', () => {
		expect([valueAt(3.5), valueAt(4.9), valueAt(7), valueAt(10)]).toEqual([1, 1, 0.25, 0.25]);
	});
});

function drawn({ outline, segment }: FootBone, pose: FootPose): Point[] {
	return outline.map((place) => moved(place, segment, pose));
}

/** Counts how often a line to the right crosses the outline. */
function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
	let isIn = false;
	for (const [index, a] of outline.entries()) {
		const b = outline[(index + 1) % outline.length] ?? a;
		if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
	}
	return isIn;
}
