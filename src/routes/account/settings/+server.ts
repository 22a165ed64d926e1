import { error, json } from '@sveltejs/kit';
import { eventTime } from '#lib/progress/event-time.ts';
import { settingsSchema } from '#lib/settings/settings-schema.ts';
import { requireSender } from '../../courses/[course]/[lesson]/require-sender.server.ts';
import { whenSent } from '../../courses/[course]/[lesson]/when-sent.server.ts';
import { readJson } from '../../read-json.server.ts';
import type { RequestHandler } from './$types';

/** Keeps what was set, each setting where it is the latest; answers all of them. */
export const PUT: RequestHandler = async (event) => {
	requireSender(event);
	const { account, cueline } = event.locals;
	if (account === null) error(401, 'Log in to keep your settings.');
	const changes = await readJson(event.request, settingsSchema);
	const sent = whenSent(event);
	for (const change of Object.values(changes)) change.at = eventTime(change.at, sent);
	return json(await cueline.accountSettings.put(account.id, changes));
};
