import type { CDPSession, Page } from '@playwright/test';
import { learnerContext, withBrowser } from '../support/browser.ts';
import { percentile, type Figure } from './figure.ts';
import { importLongCourse, LINES, LONG_LESSON, WORDS_PER_SECOND } from './long-course.ts';
import type { RunningCueline } from '../support/running-cueline.ts';

const PLAY_MS = 10_000;
const QUERY = 'thigh bone';

/** A lesson of 5,000 lines: opening it, following it, scrolling it, searching it. */
export function measureLongTranscript(server: RunningCueline, cookie: string): Promise<Figure[]> {
	importLongCourse(server.dataDir);
	return withBrowser(async (browser) => {
		const context = await learnerContext(browser, { origin: server.origin, cookie });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		await page.goto(`${server.origin}${LONG_LESSON}?t=4000`);
		await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 2);
		const interactiveMs = await page.evaluate(() => performance.now());
		const note = `${LINES} lines`;
		return [
			{
				what: 'long transcript: picture and transcript ready',
				value: interactiveMs,
				unit: 'ms',
				goal: undefined,
				note
			},
			{
				what: 'long transcript: main thread per word',
				value: await measureFollowing(page, session),
				unit: 'ms',
				goal: { under: 1 },
				note: 'script, style and layout, all of the page'
			},
			{
				what: 'long transcript: frame while scrolling, p95',
				value: await measureScrolling(page),
				unit: 'ms',
				goal: { under: 34 },
				note
			},
			{
				what: 'long transcript: search as you type, script, worst key',
				value: await measureSearch(page),
				unit: 'ms',
				goal: { under: 50 },
				note
			}
		];
	});
}

/** The page's whole main-thread work while playing, shared among the words painted. */
async function measureFollowing(page: Page, session: CDPSession): Promise<number> {
	await page.evaluate(() => document.querySelector('video')?.play());
	const before = await busySeconds(session);
	await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), PLAY_MS);
	const after = await busySeconds(session);
	await page.evaluate(() => document.querySelector('video')?.pause());
	return ((after - before) * 1000) / ((PLAY_MS / 1000) * WORDS_PER_SECOND);
}

async function busySeconds(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	const counted = new Set(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);
	return metrics.filter(({ name }) => counted.has(name)).reduce((sum, { value }) => sum + value, 0);
}

async function measureScrolling(page: Page): Promise<number> {
	const gaps = await page.evaluate(async () => {
		const line = document.querySelector('[data-start]');
		let box = line?.parentElement ?? null;
		while (box !== null && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
		if (box === null) throw new Error('Nothing scrolls.');
		const gaps: number[] = [];
		let last = performance.now();
		for (let frame = 0; frame < 180; frame += 1) {
			box.scrollTop += 220;
			const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
			gaps.push(now - last);
			last = now;
		}
		return gaps.slice(5);
	});
	return percentile(gaps, 95);
}

async function measureSearch(page: Page): Promise<number> {
	const keys = await page.evaluate(async (query) => {
		const box = document.querySelector<HTMLInputElement>('input[type="search"]');
		if (box === null) throw new Error('There is no search box.');
		const keys: number[] = [];
		for (let length = 1; length <= query.length; length += 1) {
			box.value = query.slice(0, length);
			const began = performance.now();
			box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await Promise.resolve();
			keys.push(performance.now() - began);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		return keys;
	}, QUERY);
	return Math.max(...keys);
}
