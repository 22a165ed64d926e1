import { describe, expect, it } from 'vitest';
import { progressLine } from '#film/progress-line.ts';

describe('progressLine', () => {
	it('shows how far the job is and how long the rest will take', () => {
		expect(progressLine('Drawing', 0.5, 30)).toBe(
			'Drawing   [############------------]  50 %  0:30 left'
		);
	});

	it('guesses nothing before the job has begun', () => {
		expect(progressLine('Drawing', 0, 0)).not.toContain('left');
	});
});
