import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPathBoxes } from '#lib/anatomy/path-data.ts';
import { atlasViews, drawAtlas } from '#film/atlas/atlas.ts';
import { compact, shorten } from '#film/atlas/compact.ts';

const course = new URL('../../../media/heel-to-hip/', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, course)), 'utf8');
const files = [...drawAtlas()];
const pictures = files.filter(([path]) => path.endsWith('.svg'));
const parts = atlasViews.flatMap(({ id, size, parts }) =>
	parts().map((part) => ({ ...part, size, name: `${part.structure} on ${id}` }))
);

describe('drawAtlas', () => {
	it.each(files)('draws %s as it is in the course', (path, text) => {
		expect(text === read(path), 'Run `npm run films -- --atlas` and look at the picture.').toBe(
			true
		);
	});

	it('shows the front, the back and the side, and closer the hip and the foot', () => {
		expect(atlasViews.map(({ id }) => id)).toEqual(['front', 'back', 'side', 'hip', 'foot']);
	});

	it('has every structure of the course on at least one view', () => {
		const { structures } = parse(read('anatomy.yaml')) as { structures: { id: string }[] };
		const shown = new Set(parts.map(({ structure }) => structure));
		expect(structures.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
	});

	it('keeps every shape inside its picture', () => {
		const outside = parts.filter(({ shape, size: [width, height] }) =>
			readPathBoxes(shape)?.some(
				({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height
			)
		);
		expect(outside.map(({ name }) => name)).toEqual([]);
	});

	it('closes every shape', () => {
		const open = parts.filter(({ shape }) => !/^(M[^Mz]+z)+$/.test(shape));
		expect(open.map(({ name }) => name)).toEqual([]);
	});

	it('draws every shape wide enough for a finger or a pointer', () => {
		const small = parts.filter(({ shape, size: [width] }) => {
			const leastPixels = (15 / 360) * Math.min(width, 640);
			return readPathBoxes(shape)?.some(
				({ left, top, right, bottom }) => Math.min(right - left, bottom - top) < leastPixels
			);
		});
		expect(small.map(({ name }) => name)).toEqual([]);
	});

	it('takes at most 80 KB a picture and 40 KB for all shapes', () => {
		const heavy = pictures.filter(([, text]) => text.length > 80 * 1024);
		expect(heavy.map(([path]) => path)).toEqual([]);
		expect(parts.map(({ shape }) => shape).join('').length).toBeLessThan(40 * 1024);
	});

	it('needs nothing from outside, and gives no two things one name', () => {
		for (const [path, text] of pictures) {
			expect(text, path).not.toMatch(/NaN|undefined|<text|href="[^#]/);
			const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size, path).toBe(ids.length);
			const named = [...text.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
			expect(
				named.filter((id) => !ids.includes(id)),
				path
			).toEqual([]);
		}
	});
});

describe('shorten', () => {
	it('writes curves relative to the place before', () => {
		expect(shorten('M10,20C11.04,20 12.5,21 15,19.5L15,30Z')).toBe('M10 20c1 0 2.5 1 5-.5l0 10.5z');
	});

	it('lets no rounding add up', () => {
		const steps = Array.from({ length: 50 }, (_, index) => `L${(index + 1) * 0.14},0`).join('');
		const [box] = readPathBoxes(shorten(`M0,0${steps}L0,5Z`)) ?? [];
		expect(box?.right).toBeCloseTo(7, 5);
	});
});

describe('compact', () => {
	it('writes an outline once that is filled and stroked', () => {
		const d = `M0,0${'L10,10L20,5'.repeat(8)}Z`;
		const drawing = compact(
			`<path d="${d}" fill="red"/><path d="${d}" fill="none" stroke="blue"/>`
		);
		expect(drawing.match(/ d="/g)).toHaveLength(1);
		expect(drawing).toContain('<use href="#o0" fill="red"/><use href="#o0" stroke="blue"/>');
	});
});
