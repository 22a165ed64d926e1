import type { BrowserContext, Page } from '@playwright/test';
import { learnerContext, withBrowser } from '../support/browser.ts';
import { median, type Figure } from './figure.ts';
import { countBytes } from './transfer.ts';

const LESSON = '/courses/heel-to-hip/ball-and-socket';
const ROUNDS = 9;

interface Opened {
	firstFrameMs: number;
	layoutShift: number;
}

declare global {
	interface Window {
		firstFrameMs?: number;
		layoutShift?: number;
	}
}

/** How soon a lesson shows its picture, and what it takes to get there. */
export function measurePages(origin: string, cookie: string): Promise<Figure[]> {
	return withBrowser(async (browser) => {
		const opened: Opened[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			const context = await learnerContext(browser, { origin, cookie });
			opened.push(await open(await context.newPage(), origin));
			await context.close();
		}
		const context = await learnerContext(browser, { origin, cookie });
		const seekMs = await measureSeeks(await context.newPage(), origin);
		await context.close();
		const bytes = await measureTransfer(await learnerContext(browser, { origin, cookie }), origin);
		return [
			{
				what: 'lesson: first frame after opening, median',
				value: median(opened.map(({ firstFrameMs }) => firstFrameMs)),
				unit: 'ms',
				goal: { under: 600 }
			},
			{
				what: 'lesson: seek to frame, median',
				value: median(seekMs),
				unit: 'ms',
				goal: { under: 250 }
			},
			{
				what: 'lesson: layout shift, worst',
				value: Math.max(...opened.map(({ layoutShift }) => layoutShift)),
				unit: 'CLS',
				goal: { under: 0.001 }
			},
			...bytes
		];
	});
}

/** Counts from the navigation's start to the first video frame the compositor shows. */
async function open(page: Page, origin: string): Promise<Opened> {
	await page.addInitScript(() => {
		window.layoutShift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
				window.layoutShift = (window.layoutShift ?? 0) + entry.value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
		new MutationObserver((_, observer) => {
			const video = document.querySelector('video');
			if (video === null) return;
			observer.disconnect();
			video.requestVideoFrameCallback((now) => (window.firstFrameMs = now));
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(`${origin}${LESSON}?t=40`);
	await page.waitForFunction(() => window.firstFrameMs !== undefined);
	return page.evaluate(() => ({
		firstFrameMs: window.firstFrameMs ?? Number.NaN,
		layoutShift: window.layoutShift ?? Number.NaN
	}));
}

function measureSeeks(page: Page, origin: string): Promise<number[]> {
	return open(page, origin).then(() =>
		page.evaluate(async () => {
			const video = document.querySelector('video');
			if (video === null) throw new Error('There is no video.');
			const lines = [...document.querySelectorAll<HTMLElement>('[data-start]')];
			const seeks: number[] = [];
			for (const line of lines.filter((_, index) => index % 2 === 0).reverse()) {
				const button = line.querySelector<HTMLElement>('button, [role="button"]');
				const target = Number(line.dataset.start);
				const began = performance.now();
				button?.click();
				await new Promise<void>((resolve) => {
					const look = (_: number, { mediaTime }: VideoFrameCallbackMetadata) => {
						if (Math.abs(mediaTime - target) < 1) resolve();
						else video.requestVideoFrameCallback(look);
					};
					video.requestVideoFrameCallback(look);
				});
				seeks.push(performance.now() - began);
			}
			return seeks;
		})
	);
}

async function measureTransfer(context: BrowserContext, origin: string): Promise<Figure[]> {
	const lesson = await countBytes(await context.newPage(), async (page) => {
		await open(page, origin);
	});
	const catalogue = await countBytes(await context.newPage(), async (page) => {
		await page.goto(origin, { waitUntil: 'networkidle' });
	});
	await context.close();
	const kilobytes = (bytes: number) => bytes / 1024;
	return [
		{
			what: 'lesson: script until the first frame',
			value: kilobytes(lesson.script),
			unit: 'KB gzip',
			goal: { under: 340 }
		},
		{
			what: 'lesson: script but video.js and hls.js',
			value: kilobytes(lesson.ownScript),
			unit: 'KB gzip',
			goal: { under: 85 }
		},
		{
			what: 'catalogue: all but images and fonts',
			value: kilobytes(catalogue.script + catalogue.document + catalogue.style),
			unit: 'KB',
			goal: { under: 70 }
		},
		{ what: 'catalogue: fonts', value: kilobytes(catalogue.font), unit: 'KB', goal: undefined }
	];
}
