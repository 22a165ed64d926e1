import type { Database } from '#lib/database/connection.server.ts';
import {
	mergeSettings,
	type AccountSettings,
	type SettingName,
	type Settings
} from './account-settings.ts';

interface KeptSettings {
	settings: Settings;
	revision: number;
}

export type AccountSettingsStore = ReturnType<typeof createAccountSettingsStore>;

/** What learners have set, one row for each. */
export function createAccountSettingsStore(kysely: Database) {
	async function find(db: Database, accountId: string): Promise<KeptSettings> {
		const row = await db
			.selectFrom('account_settings')
			.select(['settings', 'revision'])
			.where('account_id', '=', accountId)
			.executeTakeFirst();
		if (row === undefined) return { settings: {}, revision: 0 };
		return { settings: JSON.parse(row.settings) as Settings, revision: row.revision };
	}

	return {
		async read(accountId: string): Promise<AccountSettings> {
			return answer(await find(kysely, accountId));
		},

		/** Keeps what is later than what is kept. The same again changes nothing. */
		async put(accountId: string, changes: Settings): Promise<AccountSettings> {
			return kysely.transaction().execute(async (db) => {
				const before = await find(db, accountId);
				const text = JSON.stringify(mergeSettings(before.settings, changes));
				if (text === JSON.stringify(before.settings)) return answer(before);
				const revision = before.revision + 1;
				await db
					.insertInto('account_settings')
					.values({ account_id: accountId, settings: text, revision })
					.onConflict((conflict) =>
						conflict.column('account_id').doUpdateSet({ settings: text, revision })
					)
					.execute();
				return answer({ settings: JSON.parse(text) as Settings, revision });
			});
		}
	};
}

function answer({ settings, revision }: KeptSettings): AccountSettings {
	const names = Object.keys(settings) as SettingName[];
	return {
		revision,
		values: Object.fromEntries(names.map((name) => [name, settings[name]?.value]))
	};
}
