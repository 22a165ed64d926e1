import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import LessonProgress from '#lib/progress/LessonProgress.svelte';
import PlaceElsewhere from '#lib/progress/PlaceElsewhere.svelte';
import { ProgressState } from '#lib/progress/progress-state.svelte.ts';
import type { Progress } from '#lib/progress/progress.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';
import { anOutbox, unreachable } from './an-outbox.ts';

const path = '/courses/walk/one';
const known: Progress = {
	durationMs: 112_000,
	segments: [],
	watchedMs: 0,
	coverage: 0,
	positionMs: 10_000,
	completedAt: null,
	completedBy: null
};

let player: PlayerState;
let playback: HandDrivenPlayback;
let progress: ProgressState;

beforeEach(() => {
	player = new PlayerState({ durationSeconds: 112, startSeconds: 10 });
	playback = new HandDrivenPlayback();
	playback.currentSeconds = 10;
	player.attach(playback);
	progress = new ProgressState({ progress: known, path });
});

const aBeat = (positionMs: number) => ({
	kind: 'beat' as const,
	method: 'POST' as const,
	path: `${path}/progress`,
	body: { session: 'elsewhere', seq: 0, segments: [], positionMs, at: '' }
});

function show(isResuming = true) {
	return render(PlaceElsewhere, { player, progress, isResuming });
}

describe('PlaceElsewhere', () => {
	it('starts a lesson where the learner went on in another tab', async () => {
		const { outbox } = anOutbox(unreachable);
		await outbox.add(aBeat(60_000));
		progress.attach(outbox);
		await show();
		await vi.waitFor(() => expect(player.currentSeconds).toBe(60));
	});

	it('leaves a place that was asked for, and offers the other', async () => {
		progress.elsewhereMs = 60_000;
		const screen = await show(false);
		expect(player.currentSeconds).toBe(10);
		await screen.getByRole('button', { name: 'Continue at 1:00' }).click();
		expect(player.currentSeconds).toBe(60);
		await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
	});

	it('never moves a video that plays, nor one that was paused here', async () => {
		void playback.play();
		playback.emit('playing');
		const screen = await show();
		progress.elsewhereMs = 60_000;
		await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
		playback.pause();
		await expect.element(screen.getByRole('button', { name: 'Continue at 1:00' })).toBeVisible();
		expect(player.currentSeconds).toBe(10);
	});

	it('does not go on at the end', async () => {
		progress.elsewhereMs = 111_500;
		const screen = await show(false);
		await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
	});
});

describe('ProgressState', () => {
	it('takes nothing from an answer that could not be read', async () => {
		const fetch = vi.spyOn(globalThis, 'fetch');
		const { outbox } = anOutbox(unreachable);
		progress.attach(outbox);
		for (const answer of [Response.json({}, { status: 503 }), new Response('<h1>Hotel</h1>')]) {
			fetch.mockResolvedValueOnce(answer);
			await progress.readAgain();
		}
		fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		await progress.readAgain();
		expect(progress.confirmed).toEqual(known);
		fetch.mockRestore();
	});

	it('says what the server did not believe', async () => {
		const answer = { ...known, refusedMs: 130_000 };
		const { outbox } = anOutbox(() => ({ kind: 'taken', answer }));
		progress.attach(outbox);
		const screen = await render(LessonProgress, { progress });
		await outbox.add(aBeat(1000));
		await expect.element(screen.getByText(/^2 min were not counted/)).toBeVisible();
		expect(progress.confirmed).toEqual(known);
	});
});
