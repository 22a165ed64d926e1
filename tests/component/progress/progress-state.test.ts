import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CompletionButton from '#lib/progress/CompletionButton.svelte';
import CourseProgress from '#lib/progress/CourseProgress.svelte';
import LessonProgress from '#lib/progress/LessonProgress.svelte';
import SavedSign from '#lib/progress/SavedSign.svelte';
import { ProgressState } from '#lib/progress/progress-state.svelte.ts';
import type { Progress } from '#lib/progress/progress.ts';
import type { Sending } from '#lib/progress/send-entry.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';
import { anOutbox, unreachable } from './an-outbox.ts';

const path = '/courses/walk/one';

const aProgress = (changes: Partial<Progress> = {}): Progress => ({
	durationMs: 100_000,
	segments: [[0, 20_000]],
	watchedMs: 20_000,
	coverage: 0.2,
	positionMs: 20_000,
	completedAt: null,
	completedBy: null,
	...changes
});

const complete = aProgress({ completedAt: '2026-03-01T10:00:00.000Z', completedBy: 'manual' });
const taken = (answer: unknown): Sending => ({ kind: 'taken', answer });

let progress: ProgressState;

beforeEach(() => {
	progress = new ProgressState({ progress: aProgress(), path });
});

afterEach(() => {
	vi.useRealTimers();
});

/** Plays a stretch of the video in an instant of the test. */
function watch(fromSeconds: number, toSeconds: number): void {
	vi.useFakeTimers();
	const playback = new HandDrivenPlayback();
	const letGo = progress.record(playback);
	playback.currentSeconds = fromSeconds;
	void playback.play();
	vi.advanceTimersByTime((toSeconds - fromSeconds) * 1000);
	playback.currentSeconds = toSeconds;
	playback.pause();
	letGo();
	vi.useRealTimers();
}

describe('LessonProgress', () => {
	it('moves while the lesson is watched, before the server has heard of it', async () => {
		const screen = await render(LessonProgress, { progress });
		const bar = screen.getByRole('progressbar', { name: 'Lesson progress' });
		await expect.element(bar).toHaveAttribute('aria-valuenow', '20');
		watch(20, 30);
		await expect.element(bar).toHaveAttribute('aria-valuenow', '30');
	});

	it('does not move for what was watched before', async () => {
		const screen = await render(LessonProgress, { progress });
		watch(5, 15);
		const bar = screen.getByRole('progressbar', { name: 'Lesson progress' });
		await expect.element(bar).toHaveAttribute('aria-valuenow', '20');
	});
});

describe('ProgressState', () => {
	it('sends what was watched and takes over what the server answers', async () => {
		const answer = aProgress({ segments: [[0, 25_000]], coverage: 0.25 });
		const { outbox, sent } = anOutbox(() => taken(answer));
		progress.attach(outbox);
		watch(20, 30);
		await vi.waitFor(() => expect(progress.segments).toEqual([[0, 25_000]]));
		await vi.waitFor(() =>
			expect(sent).toMatchObject([
				{
					path: `${path}/progress`,
					body: { seq: 0, segments: [[20_000, 30_000]], positionMs: 30_000 }
				}
			])
		);
	});

	it('counts its beats up in one session', async () => {
		const { outbox, sent } = anOutbox(() => taken(aProgress()));
		progress.attach(outbox);
		watch(20, 30);
		await vi.waitFor(() => expect(sent).toHaveLength(1));
		watch(40, 50);
		await vi.waitFor(() => expect(sent).toHaveLength(2));
		const [first, second] = sent.map(({ body }) => body as { session: string; seq: number });
		expect(second?.session).toBe(first?.session);
		expect(second?.seq).toBeGreaterThan(first?.seq ?? 0);
	});

	it('shows what an earlier visit watched and could not send', async () => {
		const { outbox } = anOutbox(unreachable);
		progress.attach(outbox);
		watch(20, 30);
		const nextVisit = new ProgressState({ progress: aProgress(), path });
		nextVisit.attach(outbox);
		await vi.waitFor(() => expect(nextVisit.coverage).toBe(0.3));
	});

	it('completes when the server says so', async () => {
		const { outbox } = anOutbox(() => taken(complete));
		progress.attach(outbox);
		watch(20, 95);
		await vi.waitFor(() => expect(progress.isComplete).toBe(true));
	});
});

describe('CompletionButton', () => {
	it('is pressed at once and stays so', async () => {
		const { outbox, sent } = anOutbox(() => taken(complete));
		progress.attach(outbox);
		const screen = await render(CompletionButton, { progress });
		const button = screen.getByRole('button', { name: 'Mark lesson complete' });
		await expect.element(button).toHaveAttribute('aria-pressed', 'false');
		await button.click();
		await expect.element(button).toHaveAttribute('aria-pressed', 'true');
		await vi.waitFor(() =>
			expect(sent).toMatchObject([{ path: `${path}/completion`, body: { done: true } }])
		);
	});

	it('stays pressed without a network', async () => {
		const { outbox } = anOutbox(unreachable);
		progress.attach(outbox);
		const screen = await render(CompletionButton, { progress });
		const button = screen.getByRole('button', { name: 'Mark lesson complete' });
		await button.click();
		await vi.waitFor(() => expect(outbox.state).toBe('waiting'));
		await expect.element(button).toHaveAttribute('aria-pressed', 'true');
	});

	it('goes back when the server refuses', async () => {
		const { outbox } = anOutbox(() => ({ kind: 'refused', message: 'Enrol first.' }));
		progress.attach(outbox);
		const screen = await render(CompletionButton, { progress });
		await screen.getByRole('button').click();
		await vi.waitFor(() => expect(outbox.refused).toHaveLength(1));
		await expect.element(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'false');
	});
});

describe('CourseProgress', () => {
	it('says how many lessons are complete', async () => {
		const screen = await render(CourseProgress, { completed: 1, total: 3 });
		const bar = screen.getByRole('progressbar', { name: 'Course progress' });
		await expect.element(bar).toHaveAttribute('aria-valuenow', '33');
		await expect.element(bar).toHaveAttribute('aria-valuetext', '1 of 3 lessons complete');
	});
});

describe('SavedSign', () => {
	const entry = { kind: 'note', method: 'PUT', path: `${path}/notes/a`, body: {} } as const;

	it('says that what was done is kept on this device while there is no network', async () => {
		const open = anOutbox(unreachable).outbox;
		const screen = await render(SavedSign, { outbox: open, loginHref: '/login' });
		await open.add(entry);
		await expect.element(screen.getByText(/^Saved on this device/)).toBeVisible();
	});

	it('does not claim to keep what the browser does not keep', async () => {
		const { outbox } = anOutbox(unreachable);
		const screen = await render(SavedSign, { outbox, loginHref: '/login' });
		await outbox.add(entry);
		outbox.isDurable = false;
		await expect.element(screen.getByText(/^Not saved yet/)).toBeVisible();
	});

	it('says what was refused until the learner lets go of it', async () => {
		const { outbox } = anOutbox(() => ({ kind: 'refused', message: 'It is too long.' }));
		const screen = await render(SavedSign, { outbox, loginHref: '/login' });
		await outbox.add(entry);
		await expect.element(screen.getByText(/could not be saved: It is too long/)).toBeVisible();
		await screen.getByRole('button', { name: 'Dismiss' }).click();
		await expect.element(screen.getByText(/could not be saved/)).not.toBeInTheDocument();
	});
});
