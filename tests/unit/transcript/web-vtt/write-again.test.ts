import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CueNode } from '#lib/transcript/web-vtt/cue-node.ts';
import { formatCueText } from '#lib/transcript/web-vtt/format-cue-text.ts';
import { formatWebVttFile } from '#lib/transcript/web-vtt/format-web-vtt-file.ts';
import { parseCueText } from '#lib/transcript/web-vtt/parse-cue-text.ts';
import { parseWebVttFile } from '#lib/transcript/web-vtt/parse-web-vtt-file.ts';

const folder = new URL('../../../fixtures/web-vtt/', import.meta.url);
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.vtt') && name !== 'bad/not-web-vtt.vtt')
	.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** The file but for the lines its cues are on. */
function readFile(source: string) {
	const { file } = parseWebVttFile(source);
	const blocks = file.blocks.map((block) => (block.kind === 'cue' ? { ...block, line: 0 } : block));
	return { ...file, blocks };
}

/** The tree, texts joined that only a passed-over tag parts. */
function readTree(text: string): unknown[] {
	const join = (nodes: readonly CueNode[]): unknown[] => {
		const joined: unknown[] = [];
		let text = '';
		const flush = () => {
			if (text !== '') joined.push(text);
			text = '';
		};
		for (const node of nodes) {
			if (node.kind === 'text') text += node.text;
			else {
				flush();
				joined.push(node.kind === 'span' ? { ...node, children: join(node.children) } : node);
			}
		}
		flush();
		return joined;
	};
	return join(parseCueText(text).nodes);
}

function expectSameAgain(source: string): void {
	const read = readFile(source);
	const isWebVtt = !parseWebVttFile(source).problems.some(
		({ code }) => code === 'missing-signature'
	);
	if (isWebVtt) expect(readFile(formatWebVttFile(read))).toEqual(read);
	for (const block of read.blocks) {
		if (block.kind !== 'cue') continue;
		const written = formatCueText(parseCueText(block.text).nodes);
		expect(written).not.toMatch(/-->|^\n|\n\n|\n$/);
		expect(readTree(written)).toEqual(readTree(block.text));
	}
}

const pieces = fc.constantFrom(
	...['\n', '\n\n', '\r', ' ', '\t', '-->', ' --> ', '--', '>', '<', '</', '&', ';', '.', ':', ','],
	...['NOTE', 'STYLE\n', 'REGION\n', 'id:a', 'region:a ', 'scroll:up', 'lines:07', 'width:1.50%'],
	...[
		'regionanchor:1%,2% ',
		'line:-1.5,end ',
		'line:1000000000000000000000000 ',
		'line:5%,center '
	],
	...['size:0.00000001% ', 'size:33.3% ', 'position:1%,line-left ', 'vertical:rl ', 'align:left '],
	...[
		'00:01.000 --> 00:02.000 ',
		'00:01.000',
		'<00:01.500>',
		'100:00:00.000',
		'\0',
		'\uFEFF',
		'漢'
	],
	...[
		'<b>',
		'</b>',
		'<c.a.b-->',
		'<c.a-- >',
		'<v Ana-- >',
		'<v Ana>',
		'<lang x>',
		'<ruby>',
		'<rt>'
	],
	...['</ruby>', '</lang>', '&#10;', '&#13;', '&#10;&#10;', '&amp;lt;', '&nbsp;', '&notit;', 'heel']
);
const soup = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('a WebVTT file written again', () => {
	it.each(fixtures)('is the same file: %s', (_, source) => {
		expectSameAgain(source);
	});

	it.each(['line:0 region:a', 'size:50% region:a', 'vertical:lr region:a', 'region:a size:100%'])(
		'keeps a cue in its region: %s',
		(settings) => {
			const source = `WEBVTT\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000 ${settings}`;
			expect(readFile(source).blocks[1]).toMatchObject({ settings: { region: 'a' } });
			expectSameAgain(source);
		}
	);

	it('is the same file, whatever it was made of', () => {
		fc.assert(
			fc.property(soup, soup, (head, cue) => {
				expectSameAgain(`WEBVTT\n\n${head}\n\n00:01.000 --> 00:02.000 ${cue}`);
				expectSameAgain(`WEBVTT\n\n${head}\n\n00:01.000 --> 00:02.000\n${cue}`);
			}),
			{ numRuns: 1500 }
		);
	});

	it('is the same file where characters of a good one were lost, doubled or exchanged', () => {
		const sources = fc.constantFrom(...fixtures.map(([, source]) => source));
		const place = fc.double({ min: 0, max: 1, noNaN: true });
		const change = fc.record({
			from: place,
			length: fc.nat(12),
			by: fc.oneof(fc.constant(''), pieces)
		});
		fc.assert(
			fc.property(sources, fc.array(change, { minLength: 1, maxLength: 6 }), (source, changes) => {
				let mutant = source;
				for (const { from, length, by } of changes) {
					const at = Math.floor(from * mutant.length);
					mutant = mutant.slice(0, at) + by + mutant.slice(at + length);
				}
				expectSameAgain(mutant);
			}),
			{ numRuns: 1500 }
		);
	});

	it('keeps languages, readings, classes and voices of cue text', () => {
		const text = '<v.soft Ana><lang ja><ruby>踵<rt>かかと</rt></ruby></lang> <c.x>&lt;b&gt;</c>';
		expect(formatCueText(parseCueText(text).nodes)).toBe(text);
	});
});
