import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_PREFERENCES } from '#lib/player/preference-values.ts';
import { preferences } from '#lib/player/preferences.svelte.ts';
import { showControls } from './a-player.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(async () => {
	Object.assign(preferences, DEFAULT_PREFERENCES);
	await page.viewport(1000, 600);
});

describe('Controls', () => {
	it('plays and pauses by one button', async () => {
		const { playback } = showControls();
		await button('Play').click();
		expect(playback.isPaused).toBe(false);
		await expect.element(button('Play')).not.toBeInTheDocument();
		await button('Pause').click();
		expect(playback.isPaused).toBe(true);
	});

	it('keeps the focus on that button when playing begins', async () => {
		showControls();
		await button('Play').click();
		await expect.element(button('Pause')).toHaveFocus();
	});

	it('shows the time and the chapter', async () => {
		const { playback } = showControls();
		playback.currentSeconds = 42;
		playback.emit('timeupdate');
		await expect.element(page.getByText('0:42 / 1:52')).toBeVisible();
		await expect.element(page.getByText('What a seat does')).toBeVisible();
	});

	it('names every icon', async () => {
		showControls();
		for (const name of ['Captions', 'Mute', 'Settings', 'Full screen']) {
			await expect.element(button(name)).toBeVisible();
		}
	});

	it('remembers captions and sound as pressed buttons', async () => {
		showControls();
		await button('Captions').click();
		await button('Mute').click();
		await expect.element(button('Captions')).toHaveAttribute('aria-pressed', 'true');
		expect(preferences).toMatchObject({ isCaptioned: true, isMuted: true });
	});

	it('offers the rungs and the speeds', async () => {
		const { playback } = showControls();
		await button('Settings').click();
		await page.getByLabelText('Quality').selectOptions('360p');
		expect(playback.chosenQuality).toBe(0);
		await page.getByLabelText('Quality').selectOptions('Auto');
		expect(playback.chosenQuality).toBe('auto');
		await page.getByLabelText('Speed').selectOptions('1.5×');
		expect(preferences.rate).toBe(1.5);
	});

	it('goes full screen and lists the shortcuts through the remote', async () => {
		const { remote, fullScreenCalls } = showControls();
		await button('Full screen').click();
		expect(fullScreenCalls()).toBe(1);
		await button('Settings').click();
		await button('List keyboard shortcuts').click();
		expect(remote.isHelpOpen).toBe(true);
	});
});

describe('SeekBar', () => {
	const slider = page.getByRole('slider', { name: 'Seek' });

	it('says where in the whole the lesson is', async () => {
		const { playback } = showControls();
		playback.currentSeconds = 62.4;
		playback.emit('timeupdate');
		await expect
			.element(slider)
			.toHaveAttribute('aria-valuetext', '1 minute 2 seconds of 1 minute 52 seconds');
		await expect.element(slider).toHaveAttribute('aria-valuenow', '62');
		await expect.element(slider).toHaveAttribute('aria-valuemax', '112');
	});

	it('moves by keys', async () => {
		const { playback } = showControls();
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
		expect(playback.currentSeconds).toBe(5);
		await userEvent.keyboard('{End}');
		expect(playback.currentSeconds).toBe(112);
		await userEvent.keyboard('{PageDown}');
		expect(playback.currentSeconds).toBeCloseTo(100.8);
		await userEvent.keyboard('{Home}');
		expect(playback.currentSeconds).toBe(0);
	});

	it('seeks once, where a drag ends', () => {
		const { playback } = showControls();
		const bar = slider.element();
		const { left, width, top } = bar.getBoundingClientRect();
		let seeks = 0;
		playback.on('seeking', () => (seeks += 1));
		const point = (type: string, share: number) =>
			bar.dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					button: 0,
					pointerId: 1,
					clientX: left + share * width,
					clientY: top + 10
				})
			);
		bar.setPointerCapture = () => undefined;
		point('pointerdown', 0.1);
		point('pointermove', 0.3);
		point('pointerup', 0.5);
		expect(seeks).toBe(1);
		expect(playback.currentSeconds).toBeCloseTo(56);
	});

	it('shows a note, its time and the chapter under the pointer', async () => {
		showControls();
		const { width } = slider.element().getBoundingClientRect();
		await slider.hover({ position: { x: (62.5 / 112) * width, y: 12 } });
		await expect.element(page.getByText('Right side feels further back')).toBeVisible();
		await expect.element(page.getByText('1:02 · What a seat does')).toBeVisible();
	});
});
