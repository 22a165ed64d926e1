import type { RequestHandler } from '@sveltejs/kit';
import { lessonsInOrder } from '#lib/course/outline.ts';

/** The pages a visitor may see: the catalogue, each course, each course's first lesson. */
export const GET: RequestHandler = async ({ locals }) => {
	const { courses, settings } = locals.cueline;
	const outlines = await Promise.all(
		(await courses.all()).map(({ slug }) => courses.outline(slug))
	);
	const paths = outlines.flatMap((outline) => {
		if (outline === undefined) return [];
		const course = `/courses/${outline.slug}`;
		const first = lessonsInOrder(outline)[0];
		return first === undefined ? [course] : [course, `${course}/${first.slug}`];
	});
	const urls = ['/', ...paths].map((path) => `\t<url><loc>${settings.origin}${path}</loc></url>`);
	const xml = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>',
		''
	].join('\n');
	return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
