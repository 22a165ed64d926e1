import type { RequestHandler } from '@sveltejs/kit';
import { lessonsInOrder } from '#lib/course/outline.ts';

/** The pages a visitor may see: the catalogue, each course with its anatomy, its first lesson. */
export const GET: RequestHandler = async ({ locals }) => {
	const { anatomy, courses, settings } = locals.cueline;
	const outlines = await Promise.all(
		(await courses.all()).map(({ slug }) => courses.outline(slug))
	);
	const paths = await Promise.all(
		outlines
			.filter((outline) => outline !== undefined)
			.map(async (outline) => {
				const course = `/courses/${outline.slug}`;
				const first = lessonsInOrder(outline).slice(0, 1);
				const structures = await anatomy.structures(outline.id);
				return [
					course,
					...first.map(({ slug }) => `${course}/${slug}`),
					...(structures.length > 0 ? [`${course}/anatomy`] : []),
					...structures.map(({ id }) => `${course}/anatomy/${id}`)
				];
			})
	);
	const urls = ['/', ...paths.flat()].map(
		(path) => `\t<url><loc>${settings.origin}${path}</loc></url>`
	);
	const xml = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>',
		''
	].join('\n');
	return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
