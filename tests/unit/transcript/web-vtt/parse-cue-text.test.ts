import { describe, expect, it } from 'vitest';
import { walkCueNodes } from '#lib/transcript/web-vtt/cue-node.ts';
import { parseCueText } from '#lib/transcript/web-vtt/parse-cue-text.ts';

/** The tree in one line: `b.loud[text]`, `v(Ana)[...]`, `@1.5` for a timestamp. */
function draw(text: string): string {
	let drawn = '';
	walkCueNodes(parseCueText(text).nodes, {
		text: (value) => void (drawn += `"${value}"`),
		timestamp: (seconds) => void (drawn += `@${seconds}`),
		enter({ tag, classes, annotation }) {
			drawn += [tag, ...classes].join('.') + (annotation === '' ? '' : `(${annotation})`) + '[';
		},
		leave: () => void (drawn += ']')
	});
	return drawn;
}

describe('parseCueText, good text', () => {
	it.each([
		['plain', '"plain"'],
		['two\nlines', '"two\nlines"'],
		['<c>a</c><i>b</i><b>c</b><u>d</u>', 'c["a"]i["b"]b["c"]u["d"]'],
		['<b.one.two>a</b>', 'b.one.two["a"]'],
		['<v.loud Ana  \n Lee>a</v>', 'v.loud(Ana Lee)["a"]'],
		['<v Tom &amp; &#74;erry>a', 'v(Tom & Jerry)["a"]'],
		['<v a&gt;b>c', 'v(a>b)["c"]'],
		['<lang pt-BR>a<i>b</i></lang>', 'lang(pt-BR)["a"i["b"]]'],
		['<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>!', 'ruby["漢"rt["kan"]"字"rt["ji"]]"!"'],
		['<ruby>漢<rt>kan</ruby>!', 'ruby["漢"rt["kan"]]"!"'],
		['a <00:01.500>b<01:00:00.000><c>c</c>', '"a "@1.5"b"@3600c["c"]'],
		['a > b', '"a > b"']
	])('reads %j', (text, tree) => {
		expect(draw(text)).toBe(tree);
		expect(parseCueText(text).findings.kept).toEqual([]);
	});
});

describe('parseCueText, bad and odd text', () => {
	it.each([
		['<b>a', 'b["a"]', 'unclosed-tag'],
		['<v Ana>a</v> b <v Ben>c', 'v(Ana)["a"]" b "v(Ben)["c"]', 'unclosed-tag'],
		['a</b>b', '"a""b"', 'stray-end-tag'],
		['<b><i>a</b>b</i></b>', 'b[i["a""b"]]', 'stray-end-tag'],
		['<b>a</b >', 'b["a"]', 'unclosed-tag stray-end-tag'],
		['<B>a</B>', '"a"', 'unknown-tag stray-end-tag'],
		['<font size=2>a', '"a"', 'unknown-tag'],
		['a<>b', '"a""b"', 'unknown-tag'],
		['a< b>c', '"a""c"', 'unknown-tag'],
		['a<.x>b', '"a""b"', 'unknown-tag'],
		['a<b', '"a"b[]', 'unclosed-bracket unclosed-tag'],
		['a<', '"a"', 'unknown-tag'],
		['<b>a</b', 'b["a"]', ''],
		['<b>a</i', 'b["a"]', 'unclosed-tag unclosed-bracket'],
		['<c <b>a</b></c>', 'c["a"]', 'unclosed-bracket stray-end-tag'],
		['<b..x.>a</b>', 'b.x["a"]', ''],
		['<b.x y>a</b>', 'b.x["a"]', 'needless-annotation'],
		['<b\tx>a</b>', 'b["a"]', 'needless-annotation'],
		['<b/>a', '"a"', 'unknown-tag'],
		['<v>a', 'v["a"]', 'missing-annotation'],
		['<v \t>a', 'v["a"]', 'missing-annotation'],
		['<lang>a</lang>', 'lang["a"]', 'missing-annotation'],
		['<lang e>a</lang>', 'lang(e)["a"]', 'bad-language'],
		['<rt>a</rt>', '"a"', 'stray-ruby-text stray-end-tag'],
		['<ruby><b><rt>a</b></ruby>', 'ruby[b["a"]]', 'stray-ruby-text'],
		['<ruby>a<rt><b>b</ruby>c</b></ruby>d', 'ruby["a"rt[b["b""c"]]]"d"', 'stray-end-tag'],
		['<00:01.5>a', '"a"', 'bad-word-time'],
		['<00:01.500 >a', '"a"', 'bad-word-time'],
		['<1>a', '"a"', 'bad-word-time'],
		['a<00:01.500', '"a"@1.5', ''],
		['Tom & Jerry &c; &copy', '"Tom & Jerry &c; ©"', 'bare-ampersand bare-ampersand bare-ampersand']
	])('reads %j', (text, tree, codes) => {
		expect(draw(text)).toBe(tree);
		const told = parseCueText(text).findings.kept.toSorted((a, b) => a.offset - b.offset);
		expect(told.map(({ code }) => code).join(' ')).toBe(codes);
	});
});

describe('parseCueText, any length', () => {
	it.each(['<b>', '<ruby><rt>', '&', '<', '<c.', 'a\n', '<00:01.000>', '&#1'])(
		'reads a megabyte of %j in linear time, however deep its tree',
		(piece) => {
			const text = piece.repeat(1_000_000 / piece.length);
			const began = performance.now();
			draw(text);
			expect(performance.now() - began).toBeLessThan(5000);
		},
		10_000
	);
});
