import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preferences } from '#lib/player/preferences.svelte.ts';
import type { MadeEntry } from '#lib/progress/outbox-entry.ts';
import type { Sending } from '#lib/progress/send-entry.ts';
import type { AccountSettings, Settings } from '#lib/settings/account-settings.ts';
import { DEFAULT_SETTINGS, mergeSettings } from '#lib/settings/account-settings.ts';
import { setDevice } from '#lib/settings/device-settings.svelte.ts';
import { followSettings } from '#lib/settings/follow-settings.svelte.ts';
import { anOutbox, unreachable } from '../progress/an-outbox.ts';

const nothing: AccountSettings = { revision: 0, values: {} };

let accountId: string;
let stops: (() => void)[];

beforeEach(() => {
	accountId = crypto.randomUUID();
	stops = [];
	localStorage.clear();
	preferences.load();
	setDevice(DEFAULT_SETTINGS);
});

afterEach(() => {
	for (const stop of stops) stop();
	setDevice(DEFAULT_SETTINGS);
});

/** A page of a learner, opened with these settings. */
async function open(read: AccountSettings, send: (entry: MadeEntry) => Sending = aServer()) {
	const { outbox, sent } = anOutbox(send, accountId);
	const stop = await followSettings(outbox, read);
	stops.push(stop);
	const told = () => sent.map(({ body }) => valuesOf(body as Settings));
	return { outbox, told, stop };
}

/** Keeps settings as the real one does. */
function aServer() {
	let revision = 0;
	let kept: Settings = {};
	return ({ body }: MadeEntry): Sending => {
		kept = mergeSettings(kept, body as Settings);
		revision += 1;
		return { kind: 'taken', answer: { revision, values: valuesOf(kept) } };
	};
}

function valuesOf(settings: Settings): Record<string, unknown> {
	return Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]));
}

describe('followSettings', () => {
	it('begins another device as the first one was left', async () => {
		const values = {
			rate: 1.5,
			hasShortcuts: false,
			theme: 'dark',
			transcriptLanguage: 'es'
		} as const;
		const { told } = await open({ revision: 4, values });
		expect(preferences).toMatchObject({ rate: 1.5, hasShortcuts: false });
		expect(document.cookie).toContain('transcript-language=es');
		expect(document.documentElement.dataset['theme']).toBe('dark');
		expect(told()).toEqual([]);
	});

	it('sends what is set, once it has settled', async () => {
		const { told } = await open(nothing);
		preferences.volume = 0.7;
		preferences.volume = 0.4;
		preferences.rate = 1.25;
		await vi.waitFor(() => expect(told()).toEqual([{ volume: 0.4, rate: 1.25 }]));
	});

	it('sends what was set before it was there to see it', async () => {
		const { stop } = await open({ revision: 1, values: { rate: 1.5 } });
		stop();
		preferences.rate = 2;
		const { told } = await open({ revision: 1, values: { rate: 1.5 } });
		await vi.waitFor(() => expect(told()).toEqual([{ rate: 2 }]));
		expect(preferences.rate).toBe(2);
	});

	it('sends a theme, which is a cookie, when the page is left', async () => {
		const { told } = await open(nothing);
		document.cookie = 'theme=dark; path=/';
		dispatchEvent(new Event('pagehide'));
		await vi.waitFor(() => expect(told()).toEqual([{ theme: 'dark' }]));
	});

	it('keeps what is on its way to the server over what the server had', async () => {
		const { outbox } = anOutbox(unreachable, accountId);
		const stop = await followSettings(outbox, nothing);
		preferences.rate = 2;
		stop();
		stops.push(await followSettings(outbox, { revision: 1, values: { rate: 0.5, volume: 0.5 } }));
		expect([preferences.rate, preferences.volume]).toEqual([2, 0.5]);
	});

	it('takes nothing from a page that was kept on the device and is old', async () => {
		await open({ revision: 5, values: { rate: 2 } });
		await open({ revision: 4, values: { rate: 0.5 } });
		expect(preferences.rate).toBe(2);
	});

	it('gives an account that has set nothing what its visitor had set', async () => {
		preferences.rate = 1.75;
		preferences.volume = 0.5;
		const { told } = await open({ revision: 1, values: { volume: 1 } });
		await vi.waitFor(() => expect(told()).toEqual([{ rate: 1.75 }]));
		expect(preferences.volume).toBe(1);
	});

	it('takes nothing of one learner for another’s', async () => {
		const { stop } = await open({ revision: 3, values: { rate: 2, isMuted: true } });
		stop();
		accountId = crypto.randomUUID();
		const { told } = await open({ revision: 1, values: { isMuted: true } });
		expect(preferences).toMatchObject({ rate: 1, isMuted: true });
		expect(told()).toEqual([]);
	});
});
