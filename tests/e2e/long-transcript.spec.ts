import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/journey.ts';
import { newDataDir, removeDataDir, startCueline } from '../support/running-cueline.ts';

const VIDEO = 'media/heel-to-hip/lessons/ball-and-socket/video';
const LINES = 5000;

/** One line a millisecond: it is their number that matters here. */
function manyLines(): string {
	const lines = Array.from({ length: LINES }, (_, index) => {
		const [from, to] = [index, index + 1].map(
			(ms) => `00:${(ms / 1000).toFixed(3).padStart(6, '0')}`
		);
		return `l${index}\n${from} --> ${to}\nLine ${index} sits in its socket.\n`;
	});
	return `WEBVTT\n\n${lines.join('\n')}`;
}

test('in 5,000 lines all are found, selected, copied and read out', async ({ page, context }) => {
	test.setTimeout(180_000);
	const dataDir = newDataDir();
	const course = join(dataDir, 'package');
	cpSync('tests/fixtures/packages/small-course', course, { recursive: true });
	// The fixture's own videos are only names.
	cpSync(VIDEO, join(course, 'lessons/first-step/video'), { recursive: true });
	writeFileSync(join(course, 'lessons/first-step/transcript.en.vtt'), manyLines());
	execFileSync('npm', ['run', '--silent', 'cueline', '--', 'course', 'import', course], {
		env: { ...process.env, DATA_DIR: dataDir }
	});
	const cueline = await startCueline(dataDir);
	try {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.setViewportSize({ width: 1440, height: 800 });
		await page.goto(`${cueline.origin}/courses/small-course/first-step`);
		const times = page.getByRole('region', { name: 'Transcript' }).getByRole('button');
		await expect(times.filter({ hasText: '0:00' }).first()).toBeAttached({ timeout: 60_000 });

		expect(await page.evaluate<boolean>("window.find('Line 4900 sits')")).toBe(true);
		const line = page.locator('#cue-l4900');
		expect(await line.evaluate((found) => getSelection()?.containsNode(found, true))).toBe(true);

		await page.keyboard.press('Control+A');
		await page.keyboard.press('Control+C');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('Line 0 sits in its socket.');
		expect(copied).toContain(`Line ${LINES - 1} sits in its socket.`);

		const session = await context.newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const items = nodes.filter(({ role, ignored }) => role?.value === 'listitem' && !ignored);
		expect(items.length).toBeGreaterThanOrEqual(LINES);
		const texts = new Set(nodes.map(({ name }): unknown => name?.value));
		expect(texts).toContain('Line 4999 sits in its socket.');
	} finally {
		await cueline.stop();
		removeDataDir(dataDir);
	}
});
