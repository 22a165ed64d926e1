import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { chromiumPath } from './chromium-path.ts';

export async function withBrowser<Result>(
	work: (browser: Browser) => Promise<Result>
): Promise<Result> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: [
			'--no-sandbox',
			'--autoplay-policy=no-user-gesture-required',
			'--mute-audio',
			'--disable-background-networking',
			'--disable-component-update'
		]
	});
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}

/** A window whose learner's cookie is set. */
export async function learnerContext(
	browser: Browser,
	{ origin, cookie }: { origin: string; cookie: string }
): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	await context.addCookies(
		cookie.split('; ').map((pair) => {
			const [name = '', value = ''] = pair.split('=');
			return { name, value, url: origin };
		})
	);
	return context;
}
