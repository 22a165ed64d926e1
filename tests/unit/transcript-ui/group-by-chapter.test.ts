import { describe, expect, it } from 'vitest';
import { groupByChapter } from '#lib/transcript/reading/group-by-chapter.ts';
import { aCue } from './a-cue.ts';

const cues = [0.5, 4, 8.9, 13].map((start) => aCue({ id: `c${start}`, start }));
const aChapter = (title: string, startSeconds: number) => ({
	title,
	startSeconds,
	endSeconds: startSeconds + 5
});

function titles(...chapters: ReturnType<typeof aChapter>[]) {
	return [...groupByChapter(cues, chapters)];
}

describe('groupByChapter', () => {
	it('puts a title above the first line of each chapter', () => {
		expect(titles(aChapter('One', 0), aChapter('Two', 8))).toEqual([
			[0, 'One'],
			[2, 'Two']
		]);
	});

	it('takes a line that begins a hair early into the chapter', () => {
		expect(titles(aChapter('Two', 9))).toEqual([[2, 'Two']]);
	});

	it('leaves out a chapter in which nobody speaks', () => {
		expect(titles(aChapter('One', 0), aChapter('Quiet', 5), aChapter('Two', 8))).toEqual([
			[0, 'One'],
			[2, 'Two']
		]);
	});

	it('leaves out chapters after the last line', () => {
		expect(titles(aChapter('End', 20))).toEqual([]);
	});
});
