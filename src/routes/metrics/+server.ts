import { error, type RequestHandler } from '@sveltejs/kit';
import { isSameSecret } from '#lib/operation/same-secret.server.ts';

/** What Prometheus reads, with METRICS_TOKEN as its bearer token. Where that is not set, nothing. */
export const GET: RequestHandler = async ({ locals, request }) => {
	const { metrics } = locals;
	const { metricsToken } = locals.cueline.settings;
	if (metrics === undefined || metricsToken === undefined) error(404, 'There is nothing here.');
	const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
	if (!isSameSecret(given, metricsToken)) {
		return new Response('Send METRICS_TOKEN as a bearer token.\n', {
			status: 401,
			headers: { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' }
		});
	}
	return new Response(await metrics.print(), {
		headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' }
	});
};
