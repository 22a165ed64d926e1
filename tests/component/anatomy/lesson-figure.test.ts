import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Atlas } from '#lib/anatomy/atlas.svelte.ts';
import CalloutOverlay from '#lib/anatomy/CalloutOverlay.svelte';
import OnScreenNow from '#lib/anatomy/OnScreenNow.svelte';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import '../../../src/app.css';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';
import { aView } from '../../unit/anatomy/a-view.ts';
import { findElement } from '../transcript/find-element.ts';

const views = [aView({ heel: 'M20 160h60v30h-60z', knee: 'M20 90h60v30h-60z' })];
const structures = new Map([
	['heel', { name: 'Heel', definition: 'A lever.', href: '/anatomy/heel' }],
	['knee', { name: 'Knee', definition: 'A hinge.', href: '/anatomy/knee' }]
]);
const callouts = [
	{
		id: 'k1',
		structure: 'heel',
		startSeconds: 10,
		endSeconds: 20,
		at: [0.5, 0.5] as const,
		label: [0.5, 0.2] as const
	}
];

let player: PlayerState;
let playback: HandDrivenPlayback;
let target: HTMLElement;
let atlas: Atlas;

beforeEach(async () => {
	await page.viewport(1000, 700);
	vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({ views })));
	player = new PlayerState({ durationSeconds: 112, startSeconds: 0 });
	playback = new HandDrivenPlayback();
	atlas = new Atlas('/atlas.json');
	target = document.createElement('div');
	Object.assign(target.style, { position: 'relative', width: '640px', height: '360px' });
	document.body.append(target);
});

afterEach(() => {
	target.remove();
	vi.restoreAllMocks();
});

function showCard(withAtlas = true): void {
	const props = { player, callouts, structures, ...(withAtlas ? { atlas } : {}) };
	const shown = mount(OnScreenNow, { target, props });
	player.attach(playback);
	flushSync();
	onTestFinished(() => unmount(shown));
}

async function showFrameAt(seconds: number): Promise<void> {
	playback.seek(seconds);
	playback.presentFrame(seconds);
	flushSync();
	await expect.element(page.getByRole('img').first()).toBeVisible();
}

function lit(): (string | undefined)[] {
	return [...target.querySelectorAll('path')].map(({ dataset }) => dataset['structure']);
}

describe('the figure beside a lesson', () => {
	it('is fetched after the first frame, once', async () => {
		showCard();
		expect(fetch).not.toHaveBeenCalled();
		await showFrameAt(12);
		playback.presentFrame(13);
		expect(fetch).toHaveBeenCalledTimes(1);
	});

	it('does not move anything when it comes', async () => {
		showCard();
		const before = target.scrollHeight;
		await showFrameAt(12);
		expect(target.scrollHeight).toBe(before);
	});

	it('lights what the picture names', async () => {
		showCard();
		await showFrameAt(12);
		await expect.element(page.getByRole('img', { name: 'Heel, from the front' })).toBeVisible();
		expect(lit()).toEqual(['heel']);
	});

	it('lights instead what is pointed at', async () => {
		showCard();
		await showFrameAt(12);
		atlas.point('knee');
		flushSync();
		expect(lit()).toEqual(['knee']);
		atlas.point(undefined);
		flushSync();
		expect(lit()).toEqual(['heel']);
	});

	it('lights what a link names that has the focus', async () => {
		showCard();
		await showFrameAt(12);
		page.getByRole('link', { name: 'Heel' }).element().focus();
		expect(atlas.pointed).toBe('heel');
		await userEvent.keyboard('{Tab}');
		expect(atlas.pointed).toBeUndefined();
	});

	it('stays out of what is read aloud', async () => {
		showCard();
		await showFrameAt(12);
		expect(findElement('[aria-live]').querySelector('[role="img"]')).toBeNull();
	});

	it('is not there without an atlas', () => {
		showCard(false);
		expect(target.querySelector('.strip')).toBeNull();
	});

	it('asks again after the network failed', async () => {
		vi.mocked(fetch).mockRejectedValueOnce(new TypeError('offline'));
		await atlas.load();
		expect(atlas.loaded).toBeUndefined();
		await atlas.load();
		expect(atlas.loaded?.views).toHaveLength(1);
	});
});

describe('a callout’s label', () => {
	it('lights its structure while the mouse is over it, and takes no click', () => {
		player.hasStarted = true;
		const props = { player, callouts, structures, isShown: true, atlas };
		const shown = mount(CalloutOverlay, { target, props });
		onTestFinished(() => unmount(shown));
		player.attach(playback);
		flushSync();
		playback.presentFrame(12);
		flushSync();
		const { left, top, width, height } = findElement('[data-callout]').getBoundingClientRect();
		const middle = { clientX: left + width / 2, clientY: top + height / 2 };
		const move = (place: { clientX: number; clientY: number }) =>
			target.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', ...place }));
		move(middle);
		expect(atlas.pointed).toBe('heel');
		expect(document.elementFromPoint(middle.clientX, middle.clientY)).toBe(target);
		move({ clientX: left - 20, clientY: top - 20 });
		expect(atlas.pointed).toBeUndefined();
	});
});
