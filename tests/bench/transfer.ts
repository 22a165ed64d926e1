import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

export interface Transferred {
	/** Scripts, each as gzip would send it, bytes. */
	script: number;
	/** Scripts that hold neither video.js nor hls.js. */
	ownScript: number;
	document: number;
	style: number;
	font: number;
}

/** Adds up what a page loads while `work` runs, bytes; text as gzip would send it. */
export async function countBytes(
	page: Page,
	work: (page: Page) => Promise<void>
): Promise<Transferred> {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await work(page);
	const total: Transferred = { script: 0, ownScript: 0, document: 0, style: 0, font: 0 };
	for (const response of responses) {
		const kind = response.request().resourceType();
		const body = await response.body().catch(() => Buffer.alloc(0));
		if (kind === 'font') total.font += body.length;
		if (kind === 'document') total.document += gzipSync(body).length;
		if (kind === 'stylesheet') total.style += gzipSync(body).length;
		if (kind !== 'script') continue;
		const size = gzipSync(body).length;
		total.script += size;
		if (!isEngine(body.toString())) total.ownScript += size;
	}
	return total;
}

/** The two libraries are chunks of their own; each leaves its name in what it logs. */
function isEngine(source: string): boolean {
	return source.includes('vjs-') || source.includes('hlsMediaAttaching');
}
