import { afterEach, describe, expect, it, vi } from 'vitest';
import { installOffer } from '#lib/offline/install-offer.svelte.ts';

let stop = () => undefined as unknown;

afterEach(() => void stop());

function browserOffers() {
	const prompt = vi.fn(() => Promise.resolve());
	const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
	window.dispatchEvent(offer);
	return { prompt, offer };
}

describe('installOffer', () => {
	it("holds the browser's offer back until the learner takes it up, once", async () => {
		stop = installOffer.listen();
		expect(installOffer.isMade).toBe(false);
		const { prompt, offer } = browserOffers();
		expect(offer.defaultPrevented).toBe(true);
		expect(installOffer.isMade).toBe(true);
		await installOffer.take();
		expect(prompt).toHaveBeenCalledOnce();
		expect(installOffer.isMade).toBe(false);
	});

	it('withdraws it once Cueline is installed', () => {
		stop = installOffer.listen();
		browserOffers();
		window.dispatchEvent(new Event('appinstalled'));
		expect(installOffer.isMade).toBe(false);
	});
});
