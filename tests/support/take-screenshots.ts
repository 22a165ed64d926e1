import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { learnerContext, withBrowser } from './browser.ts';
import { enrolledLearner, newDataDir, removeDataDir, startCueline } from './running-cueline.ts';

const FOLDER = join('media', 'screenshots');
const LESSON = '/courses/heel-to-hip/ball-and-socket';
const PAGES = [
	['catalogue', '/'],
	['structure', '/courses/heel-to-hip/anatomy/psoas']
] as const;

/** `npm run screenshots`: README's pictures, of Cueline as it is. */
mkdirSync(FOLDER, { recursive: true });
const dataDir = newDataDir();
const server = await startCueline(dataDir);
try {
	const cookie = await enrolledLearner(server.origin, 'Ana');
	await withBrowser(async (browser) => {
		const context = await learnerContext(browser, { origin: server.origin, cookie });
		const page = await context.newPage();

		await page.goto(`${server.origin}${LESSON}?t=24`);
		await page.getByRole('textbox', { name: 'New note' }).fill('Right side feels further back.');
		await page.getByRole('button', { name: /^Save note/ }).click();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Play' }).first().click();
		await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 31);
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await page.mouse.move(0, 0);
		await page.locator('[data-callout]').first().waitFor();
		await page.screenshot({ path: join(FOLDER, 'lesson.png') });

		for (const [name, path] of PAGES) {
			await page.goto(`${server.origin}${path}`);
			await page.waitForLoadState('networkidle');
			await page.screenshot({ path: join(FOLDER, `${name}.png`) });
		}
	});
} finally {
	await server.stop();
	removeDataDir(dataDir);
}
