import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import AnatomyFigure from '#lib/anatomy/AnatomyFigure.svelte';
import LitFigure from '#lib/anatomy/LitFigure.svelte';
import '../../../src/app.css';
import { aView } from '../../unit/anatomy/a-view.ts';

const view = aView({
	'heel-bone': 'M20 160h60v30h-60z',
	pelvis: 'M10 40h80v40h-80z',
	'femoral-head': 'M20 50h20v20h-20z'
});
const names = new Map([
	['heel-bone', 'Heel bone'],
	['pelvis', 'Pelvis'],
	['femoral-head', 'Femoral head']
]);

let target: HTMLElement;

beforeEach(async () => {
	await page.viewport(1000, 900);
	target = document.createElement('div');
	target.style.width = '400px';
	document.body.append(target);
});

afterEach(() => target.remove());

function show<Props extends Record<string, unknown>>(part: Component<Props>, props: Props): void {
	const shown = mount(part, { target, props });
	flushSync();
	onTestFinished(() => unmount(shown));
}

function showFigure(changes: { lit?: string[]; onpoint?: () => void } = {}): void {
	show(AnatomyFigure, { view, names, href: '/courses/walk/anatomy', ...changes });
}

function focused(): string | null | undefined {
	return document.activeElement?.getAttribute('aria-label');
}

function opacity(structure: string, of: string): string {
	const element = target.querySelector(`[data-structure="${structure}"] ${of}`);
	return element === null ? 'none' : getComputedStyle(element).opacity;
}

describe('AnatomyFigure', () => {
	it('is called by its title, and its parts lead to their structures', () => {
		showFigure();
		const links = page.getByRole('figure', { name: 'From the front' }).getByRole('link');
		const found = links
			.elements()
			.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
		expect(found).toEqual([
			['Pelvis', '/courses/walk/anatomy/pelvis'],
			['Femoral head', '/courses/walk/anatomy/femoral-head'],
			['Heel bone', '/courses/walk/anatomy/heel-bone']
		]);
	});

	it('is gone through from top to bottom by keyboard', async () => {
		showFigure();
		const seen: (string | null | undefined)[] = [];
		while (seen.length < names.size) {
			await userEvent.keyboard('{Tab}');
			seen.push(focused());
		}
		expect(seen).toEqual(['Pelvis', 'Femoral head', 'Heel bone']);
	});

	it('shows the name of what has the focus, and a ring round it', async () => {
		showFigure();
		const before = opacity('pelvis', '.label');
		await userEvent.keyboard('{Tab}');
		const halo = target.querySelector('[data-structure="pelvis"] .halo');
		expect([before, opacity('pelvis', '.label')]).toEqual(['0', '1']);
		expect(halo && getComputedStyle(halo).strokeWidth).toBe('7px');
	});

	it('lets small parts be reached on the larger ones they lie on', () => {
		showFigure();
		const { left, top } = target.getBoundingClientRect();
		const found = document.elementFromPoint(left + 4 * 30, top + 4 * 60);
		expect(found?.closest('a')?.getAttribute('aria-label')).toBe('Femoral head');
	});

	it('lights what it is told to', () => {
		showFigure({ lit: ['heel-bone'] });
		const lit = [...target.querySelectorAll<HTMLElement>('.lit')];
		expect(lit.map(({ dataset }) => dataset['structure'])).toEqual(['heel-bone']);
	});

	it('tells what is pointed at, and when it is left', async () => {
		const onpoint = vi.fn();
		showFigure({ onpoint });
		await userEvent.keyboard('{Tab}{Tab}');
		expect(onpoint.mock.calls).toEqual([['pelvis'], [undefined], ['femoral-head']]);
	});

	it.each([220, 390, 500, 800])('has names that can be read at %d px', (width) => {
		target.style.width = `${width}px`;
		showFigure();
		const figure = target.querySelector('figure > svg');
		const text = target.querySelector('text');
		const units = text === null ? 0 : Number.parseFloat(getComputedStyle(text).fontSize);
		const scale = (figure?.getBoundingClientRect().width ?? 0) / view.width;
		expect(units * scale).toBeGreaterThanOrEqual(12);
		expect(units * scale).toBeLessThanOrEqual(20);
	});
});

describe('LitFigure', () => {
	it('is a picture with a name and nothing to press', () => {
		const name = 'Heel bone, from the front';
		show(LitFigure, { view, lit: ['heel-bone'], name });
		expect(page.getByRole('img', { name }).elements()).toHaveLength(1);
		expect(page.getByRole('link').elements()).toEqual([]);
	});

	it('has only the lit parts over its picture', () => {
		show(LitFigure, { view, lit: ['heel-bone', 'wing'], name: 'Heel bone' });
		const lit = [...target.querySelectorAll('path')];
		expect(lit.map(({ dataset }) => dataset['structure'])).toEqual(['heel-bone']);
	});
});
