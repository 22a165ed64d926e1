import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeLabels, letterPx } from '#lib/anatomy/arrange-labels.ts';

const large = { width: 1280, height: 720 };
const phone = { width: 390, height: 219 };

describe('arrangeLabels', () => {
	it('leaves labels where they are meant to be when there is room', () => {
		const labels = [
			{ text: 'femoral head', at: [0.2, 0.3] as const },
			{ text: 'hip socket', at: [0.7, 0.6] as const }
		];
		expect(arrangeLabels(labels, large)).toEqual([
			[0.2, 0.3],
			[0.7, 0.6]
		]);
	});

	it('keeps a label wholly on the picture', () => {
		const [[x] = [0, 0]] = arrangeLabels([{ text: 'greater trochanter', at: [0.99, 0.5] }], phone);
		expect(x).toBeLessThan(0.8);
	});

	it('keeps the bottom clear for controls and captions', () => {
		const [[, y] = [0, 0]] = arrangeLabels([{ text: 'femur', at: [0.5, 0.99] }], large);
		expect(y).toBeLessThan(0.86);
	});

	it('keeps clear of what a finger needs on a phone', () => {
		const [[, y] = [0, 0]] = arrangeLabels([{ text: 'femur', at: [0.5, 0.9] }], phone);
		const bottom = y * phone.height + (1.76 * letterPx(phone.width)) / 2;
		expect(phone.height - bottom).toBeGreaterThanOrEqual(95.9);
	});

	it('leaves more than half of a very small picture to labels', () => {
		const [[, y] = [0, 0]] = arrangeLabels([{ text: 'femur', at: [0.5, 0.45] }], {
			width: 240,
			height: 135
		});
		expect(y).toBeCloseTo(0.45);
	});

	it('parts labels that would lie on each other on a small picture', () => {
		const labels = [
			{ text: 'femoral head', at: [0.3, 0.3] as const },
			{ text: 'femoral neck', at: [0.32, 0.36] as const }
		];
		const [[, first] = [0, 0], [, second] = [0, 0]] = arrangeLabels(labels, phone);
		expect((second - first) * phone.height).toBeGreaterThanOrEqual(1.76 * letterPx(phone.width));
	});

	it('leaves them alone while the size of the picture is unknown', () => {
		expect(arrangeLabels([{ text: 'a', at: [0, 1] }], { width: 0, height: 0 })).toEqual([[0, 1]]);
	});

	it('keeps up to four labels on the picture and clear of each other', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		const labels = fc.array(fc.tuple(share, share), { maxLength: 4 });
		fc.assert(
			fc.property(labels, (places) => {
				const half = (1.76 * letterPx(phone.width)) / 2;
				const middles = arrangeLabels(
					// As wide as the picture, so that any two could lie on each other.
					places.map((at) => ({ text: 'a ligament of a very long name indeed, and more', at })),
					phone
				).map(([, y]) => y * phone.height);
				const [...ys] = middles.toSorted((a, b) => a - b);
				for (const [index, y] of ys.entries()) {
					expect(y - half).toBeGreaterThanOrEqual(0);
					expect(y + half).toBeLessThanOrEqual(phone.height - 95.9);
					expect(y - (ys[index - 1] ?? -half)).toBeGreaterThanOrEqual(2 * half);
				}
			})
		);
	});
});
