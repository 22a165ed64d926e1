import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#lib/transcript/web-vtt/parse-cue-settings.ts';
import { parseCueText } from '#lib/transcript/web-vtt/parse-cue-text.ts';
import { parseWebVttFile } from '#lib/transcript/web-vtt/parse-web-vtt-file.ts';

const cues = (source: string) =>
	parseWebVttFile(source).file.blocks.filter((block) => block.kind === 'cue');
const settings = (text: string) => cues(`WEBVTT\n\n00:01.000 --> 00:02.000 ${text}`)[0]?.settings;

/**
 * Where the specification of today decides otherwise than its drafts of 2013 and 2014, which older
 * parsers and their test files still follow. Each sentence gives the rule that counts now.
 */
describe('what older WebVTT parsers did otherwise', () => {
	it('text is aligned "center"; "middle" is no value any more', () => {
		expect(DEFAULT_SETTINGS.align).toBe('center');
		expect(settings('align:middle')).toEqual(DEFAULT_SETTINGS);
	});

	it('a position is aligned "auto" until the cue is shown, not as its text', () => {
		expect(settings('align:start')).toEqual({ ...DEFAULT_SETTINGS, align: 'start' });
	});

	it('positions are aligned line-left, center or line-right; start, middle and end void the setting', () => {
		expect(settings('position:42%,start')).toEqual(DEFAULT_SETTINGS);
		expect(settings('position:42%,end')).toEqual(DEFAULT_SETTINGS);
		expect(settings('position:42%,bad')).toEqual(DEFAULT_SETTINGS);
	});

	it('a line with a wrong alignment is no line, instead of one without alignment', () => {
		expect(settings('line:42%,middle')).toEqual(DEFAULT_SETTINGS);
		expect(settings('line:42%,bad')).toEqual(DEFAULT_SETTINGS);
	});

	it('regions are blocks of their own with colons, not lines of the header with equals signs', () => {
		const old = 'WEBVTT\nRegion: id=fred width=50%\n\n00:01.000 --> 00:02.000 region:fred\nA';
		expect(parseWebVttFile(old)).toMatchObject({
			file: { blocks: [{ kind: 'cue', settings: { region: undefined } }] },
			problems: [{ code: 'swallowed-block' }, { code: 'unknown-region' }]
		});
	});

	it('the id of a region holds no arrow, since a line with one is of times', () => {
		const source = 'WEBVTT\n\nREGION\nid:fred-->\n\n00:01.000 --> 00:02.000\nA';
		expect(cues(source)).toMatchObject([{ text: 'A' }]);
		expect(parseWebVttFile(source).file.blocks).toHaveLength(1);
	});

	it('a region without an id is a region, although no cue can name it', () => {
		expect(parseWebVttFile('WEBVTT\n\nREGION\nid;fred').file.blocks).toMatchObject([{ id: '' }]);
	});

	it('more than two digits before the first colon are hours, and want minutes and seconds', () => {
		expect(cues('WEBVTT\n\n000:00.000 --> 00:02.000\nA')).toEqual([]);
		expect(cues('WEBVTT\n\n120:00.000 --> 120:10.000\nA')).toEqual([]);
	});

	it('times right below the first line begin a cue', () => {
		expect(cues('WEBVTT\n00:11.000 --> 00:13.000\nA')).toMatchObject([{ text: 'A' }]);
	});

	it('times below a line that is only an arrow begin a cue', () => {
		expect(cues('WEBVTT\n\n-->\n00:04.000 --> 00:05.000\nA')).toMatchObject([{ text: 'A' }]);
	});

	it('character references are those of HTML, not five or six of them', () => {
		const { nodes } = parseCueText('&nbsp &lt &gt &nbs; &g;');
		expect(nodes).toEqual([{ kind: 'text', text: '\u00A0 < > &nbs; &g;' }]);
	});
});
