import { json, type RequestHandler } from '@sveltejs/kit';
import { sql } from 'kysely';

/** Answers 200 when the database does. For a supervisor or a load balancer. */
export const GET: RequestHandler = async ({ locals }) => {
	try {
		await sql`SELECT 1 FROM account LIMIT 1`.execute(locals.cueline.connection.kysely);
		return json({ status: 'ok' });
	} catch {
		return json({ status: 'unavailable' }, { status: 503 });
	}
};
