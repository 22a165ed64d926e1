import { countBytes } from '../bench/transfer.ts';
import { expect, LESSON, openLesson, play, test } from './support/journey.ts';

const KILOBYTE = 1024;

test('a lesson sends no more script than it may', async ({ enrolledPage: page }) => {
	const { script, ownScript } = await countBytes(page, async () => {
		await openLesson(page, LESSON);
		await play(page);
	});
	// The goals are 340 and 85 (README, "Measured"): not to be moved further away from.
	expect(script).toBeLessThan(352 * KILOBYTE);
	expect(ownScript).toBeLessThan(101 * KILOBYTE);
});

test('the catalogue is light', async ({ page }) => {
	const { script, document, style } = await countBytes(page, async () => {
		await page.goto('/', { waitUntil: 'networkidle' });
	});
	expect(script + document + style).toBeLessThan(70 * KILOBYTE);
});
