import { render } from 'vitest-browser-svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { DEFAULT_PREFERENCES } from '#lib/player/preference-values.ts';
import { preferences } from '#lib/player/preferences.svelte.ts';
import VideoPlayer from '#lib/player/VideoPlayer.svelte';
import { captions } from './a-player.ts';

const FILM = '/media/heel-to-hip/lessons/the-heel-is-a-lever';

function showLesson({ startSeconds = 0, src = `${FILM}/video/master.m3u8` } = {}) {
	const player = new PlayerState({ durationSeconds: 138, startSeconds });
	const source = { src, poster: `${FILM}/poster.webp` };
	const view = render(VideoPlayer, {
		player,
		title: 'The heel is a lever',
		source,
		captions,
		chapters: [],
		marks: []
	});
	return { player, view };
}

const video = () => document.querySelector('video');
const region = page.getByRole('region', { name: 'Video', exact: true });

beforeEach(async () => {
	Object.assign(preferences, DEFAULT_PREFERENCES, { isMuted: true });
	await page.viewport(1000, 700);
});

describe('VideoPlayer', () => {
	it('shows the resume point without loading what is before it', async () => {
		const { player } = showLesson({ startSeconds: 61 });
		await expect.poll(() => video()?.readyState, { timeout: 10_000 }).toBeGreaterThan(1);
		expect(video()?.currentTime).toBeCloseTo(61, 0);
		expect(video()?.buffered.start(0)).toBeGreaterThan(55);
		expect(player).toMatchObject({ isPaused: true, hasStarted: false });
	});

	it('plays by its button and by keys, and is one region', async () => {
		const { player } = showLesson();
		await region.getByRole('button', { name: 'Play' }).click();
		await expect.poll(() => player.currentSeconds, { timeout: 10_000 }).toBeGreaterThan(0.2);
		await userEvent.keyboard('k');
		await expect.poll(() => video()?.paused).toBe(true);
		await expect.element(page.getByRole('region')).toHaveAttribute('aria-label', 'Video');
	});

	it('leaves the keys to a text field, and to a learner who wants none', async () => {
		const { player } = showLesson();
		const field = document.createElement('textarea');
		document.body.append(field);
		field.focus();
		await userEvent.keyboard('l');
		expect(player.currentSeconds).toBe(0);
		field.remove();
		preferences.hasShortcuts = false;
		await userEvent.keyboard('l');
		expect(player.currentSeconds).toBe(0);
		preferences.hasShortcuts = true;
		await userEvent.keyboard('l');
		expect(player.currentSeconds).toBe(10);
	});

	it('plays at the remembered speed', async () => {
		preferences.rate = 1.5;
		showLesson();
		await expect.poll(() => video()?.playbackRate, { timeout: 10_000 }).toBe(1.5);
	});

	it('says what is wrong and offers to try again', async () => {
		showLesson({ src: `${FILM}/lesson.yaml` });
		const sentence = /^This browser cannot play the video\. Try another browser/;
		await expect.element(page.getByText(sentence), { timeout: 10_000 }).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
	});

	it('takes the video out of the page with it', async () => {
		const { view } = showLesson();
		await expect.poll(() => video(), { timeout: 10_000 }).not.toBeNull();
		const element = video();
		await (await view).unmount();
		expect(video()).toBeNull();
		expect(element?.src).toBe('');
	});
});
