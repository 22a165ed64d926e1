import type { BrowserContext, Page } from '@playwright/test';
import { expect, LESSON, mediaTime } from './journey.ts';

const changes = (url: URL) => /\/(progress|completion|notes\/[^/]+|settings)$/.test(url.pathname);

/** From now on nothing that a learner does reaches the server; pages and videos still come. */
export async function cutOff(context: BrowserContext): Promise<void> {
	await context.route(changes, (route) =>
		route.request().method() === 'GET' ? route.fallback() : route.abort('internetdisconnected')
	);
}

export async function reconnect(context: BrowserContext): Promise<void> {
	await context.unroute(changes);
}

interface Remembered {
	segments: [number, number][];
	positionMs: number;
	completedBy: string | null;
}

/** What the server remembers of the lesson. */
export async function remembered(page: Page): Promise<Remembered> {
	return (await (await page.request.get(`${LESSON}/progress`)).json()) as Remembered;
}

export async function notesOf(page: Page): Promise<string> {
	return (await page.request.get(`${LESSON}/notes`)).text();
}

export async function writeNote(page: Page, text: string): Promise<void> {
	const notes = page.getByRole('region', { name: 'Notes' });
	await notes.getByRole('textbox', { name: 'New note' }).fill(text);
	await notes.getByRole('button', { name: /^Save note/ }).click();
	await expect(notes.getByText(text)).toBeVisible();
}

/** Goes to a line after the first minute, plays a little from there, and stops. */
export async function playLater(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /^Play from 1 minute/ })
		.first()
		.click();
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(60);
	const from = await mediaTime(page);
	await expect.poll(() => mediaTime(page), { timeout: 20_000 }).toBeGreaterThan(from + 1);
	await page.getByRole('region', { name: 'Video' }).getByRole('button', { name: 'Pause' }).click();
}
