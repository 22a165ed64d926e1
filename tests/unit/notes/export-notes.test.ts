import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, toMarkdown } from '#lib/notes/export-notes.ts';

const aNote = (body: string, atMs = 62_500) => ({
	id: 'a',
	atMs,
	body,
	createdAt: '2026-03-01T10:00:00.000Z',
	updatedAt: '2026-03-02T10:00:00.000Z',
	revision: 'r'
});

const notes = (...bodies: string[]) => ({
	courseTitle: 'From Heel to Hip',
	address: 'https://courses.example.org/courses/heel-to-hip',
	lessons: [
		{
			slug: 'the-heel-is-a-lever',
			title: 'The heel is a lever',
			notes: bodies.map((b) => aNote(b))
		}
	]
});

describe('toMarkdown', () => {
	it('writes a heading a lesson and a link to each moment', () => {
		expect(toMarkdown(notes('Left is stiffer.'))).toBe(
			[
				'# Notes: From Heel to Hip',
				'',
				'## The heel is a lever',
				'',
				'- [1:02](https://courses.example.org/courses/heel-to-hip/the-heel-is-a-lever?t=62.5) Left is stiffer.',
				''
			].join('\n')
		);
	});

	it.each([
		['a heading', '# Big', String.raw`\# Big`],
		['a heading underlined', 'Big\n===', String.raw`\===`],
		['a list', '- one', String.raw`\- one`],
		['a numbered list', '1. one', String.raw`1\. one`],
		['HTML', '<script>', String.raw`\<script\>`],
		['a link', '[a](javascript:b)', String.raw`\[a\](javascript:b)`],
		['emphasis', '*a* _b_', String.raw`\*a\* \_b\_`],
		['code', '`a`', '\\`a\\`'],
		['an entity', '&lt;', String.raw`\&lt;`],
		['an escape', String.raw`\*`, String.raw`\\\*`]
	])('makes no %s of what a learner wrote', (_, body, escaped) => {
		expect(toMarkdown(notes(body))).toContain(escaped);
	});

	it('keeps a note of several lines in its entry', () => {
		expect(toMarkdown(notes('one\n\n    # two'))).toMatch(/\) one {2}\n {4}\n {2}\\# two\n$/);
	});

	it('never lets a note begin a line of its own outside its entry', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary-ascii' }), (body) => {
				const [, entries = ''] = toMarkdown(notes(body)).split('lever\n\n');
				expect(
					entries
						.trimEnd()
						.split('\n')
						.slice(1)
						.every((line) => line.startsWith('  '))
				).toBe(true);
			})
		);
	});
});

describe('toCsv', () => {
	it('writes one row a note', () => {
		expect(toCsv(notes('Left is stiffer.')).split('\r\n').slice(0, 2)).toEqual([
			'\uFEFF"Lesson","Time","Note","Link","Written","Changed"',
			'"The heel is a lever","1:02","Left is stiffer.","https://courses.example.org/courses/heel-to-hip/the-heel-is-a-lever?t=62.5","2026-03-01T10:00:00.000Z","2026-03-02T10:00:00.000Z"'
		]);
	});

	it('doubles quotes and keeps line breaks inside them', () => {
		expect(toCsv(notes('say "heel",\nthen rest'))).toContain('"say ""heel"",\nthen rest"');
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
		'lets no spreadsheet run %j',
		(body) => {
			expect(toCsv(notes(body))).toContain(`"'${body}"`);
		}
	);
});
