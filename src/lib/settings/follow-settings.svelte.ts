import { preferences } from '#lib/player/preferences.svelte.ts';
import { toIsoTime } from '#lib/progress/iso-time.ts';
import type { OutboxEntry } from '#lib/progress/outbox-entry.ts';
import type { Outbox } from '#lib/progress/outbox.svelte.ts';
import type { Outcome } from '#lib/progress/send-entry.ts';
import {
	DEFAULT_SETTINGS,
	type AccountSettings,
	type SettingName,
	type SettingValues
} from './account-settings.ts';
import { readDevice, setDevice } from './device-settings.svelte.ts';
import { keepShadow, readShadow, type Shadow } from './shadow.ts';

const PATH = '/account/settings';
/** A slider that is drawn sets a value many times. */
const SETTLED_MS = 400;

type Changes = Partial<Record<SettingName, { value: unknown; at: string }>>;

/**
 * Keeps what a learner sets with their account, and sets this device as they set others. The device
 * has the fast copy; what was set by a visitor here is the account's where that has nothing.
 * `read` is what the page was loaded with, which may be old. Answers how to stop. Browser only.
 */
export async function followSettings(outbox: Outbox, read: AccountSettings): Promise<() => void> {
	preferences.load();
	const follower = new SettingsFollower(outbox);
	await follower.begin(read);
	return follower.watch();
}

class SettingsFollower {
	readonly #outbox: Outbox;
	#shadow: Shadow;
	#settling: ReturnType<typeof setTimeout> | undefined;

	constructor(outbox: Outbox) {
		this.#outbox = outbox;
		const { accountId } = outbox;
		const kept = readShadow();
		const isOthers = kept !== undefined && kept.accountId !== accountId;
		if (isOthers) setDevice(DEFAULT_SETTINGS);
		const isOurs = kept?.accountId === accountId;
		this.#shadow = isOurs ? kept : { accountId, revision: -1, values: {} };
	}

	/** Where this device does not know the account yet, the account's settings come before its own. */
	async begin(read: AccountSettings): Promise<void> {
		if (this.#shadow.revision < 0) {
			this.#set(read.values);
			this.#know({ revision: read.revision });
		}
		this.#send();
		await this.#takeOver(read);
	}

	watch(): () => void {
		const letGo = this.#outbox.onNews((entry, outcome) => this.#hear(entry, outcome));
		const leave = () => void this.#send({ isLeaving: true });
		const stop = $effect.root(() => {
			$effect(() => {
				readDevice();
				clearTimeout(this.#settling);
				this.#settling = setTimeout(() => void this.#send(), SETTLED_MS);
			});
		});
		addEventListener('pagehide', leave);
		document.addEventListener('visibilitychange', leave);
		return () => {
			removeEventListener('pagehide', leave);
			document.removeEventListener('visibilitychange', leave);
			this.#send();
			stop();
			letGo();
		};
	}

	/** Sends what is set here and not known to be the account's; answers whether there was any. */
	#send({ isLeaving = false } = {}): boolean {
		clearTimeout(this.#settling);
		const values = readDevice();
		const at = toIsoTime(Date.now());
		const names = Object.keys(values) as SettingName[];
		const changed = names.filter((name) => values[name] !== this.#valueOf(name));
		if (changed.length === 0) return false;
		const body: Changes = Object.fromEntries(
			changed.map((name) => [name, { value: values[name], at }])
		);
		this.#know({ values });
		const entry = { kind: 'settings', method: 'PUT', path: PATH, body } as const;
		void this.#outbox.add(entry, { isLeaving });
		return true;
	}

	#hear(entry: OutboxEntry, outcome: Outcome | undefined): void {
		if (entry.kind !== 'settings') return;
		if (outcome?.kind === 'taken') void this.#takeOver(outcome.answer as AccountSettings);
		// Another tab has set something: it is on its way already.
		else if (outcome === undefined) this.#set(valuesOf(entry.body as Changes));
	}

	/** Sets what the server has, unless it is old or something newer is on its way there. */
	async #takeOver(read: AccountSettings): Promise<void> {
		const waiting = await this.#outbox.waiting(PATH);
		if (read.revision <= this.#shadow.revision) return;
		if (this.#send()) return this.#takeOver(read);
		this.#set(read.values);
		for (const { body, refusal } of waiting) {
			if (refusal === undefined) this.#set(valuesOf(body as Changes));
		}
		this.#know({ revision: read.revision });
	}

	#set(values: Partial<SettingValues>): void {
		setDevice(values);
		this.#know({ values: { ...this.#shadow.values, ...values } });
	}

	#valueOf(name: SettingName): unknown {
		return this.#shadow.values[name] ?? DEFAULT_SETTINGS[name];
	}

	#know(news: Partial<Shadow>): void {
		this.#shadow = { ...this.#shadow, ...news };
		keepShadow(this.#shadow);
	}
}

function valuesOf(changes: Changes): Partial<SettingValues> {
	const names = Object.keys(changes) as SettingName[];
	return Object.fromEntries(names.map((name) => [name, changes[name]?.value]));
}
