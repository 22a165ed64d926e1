import { text, type RequestHandler } from '@sveltejs/kit';

export const GET: RequestHandler = ({ locals }) =>
	text(
		[
			'User-agent: *',
			'Disallow: /account',
			'Disallow: /media/',
			'',
			`Sitemap: ${locals.cueline.settings.origin}/sitemap.xml`,
			''
		].join('\n')
	);
