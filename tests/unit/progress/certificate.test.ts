import { describe, expect, it } from 'vitest';
import {
	completedAtOf,
	sayDay,
	sayLength
} from '../../../src/routes/courses/[course]/certificate/certificate.ts';

describe('completedAtOf', () => {
	it('is when the last lesson was completed', () => {
		expect(completedAtOf([{ completedAt: 5 }, { completedAt: 9 }])).toBe(9);
	});

	it('is null while a lesson is missing, and for a course without lessons', () => {
		expect(completedAtOf([{ completedAt: 5 }, { completedAt: null }])).toBeNull();
		expect(completedAtOf([])).toBeNull();
	});
});

describe('sayLength', () => {
	it.each([
		[20_000, '1 minute'],
		[300_000, '5 minutes'],
		[3_600_000, '1 hour'],
		[4_860_000, '1 hour 21 minutes']
	])('says %i ms as %s', (ms, said) => {
		expect(sayLength(ms)).toBe(said);
	});
});

describe('sayDay', () => {
	it('says a day as people read it', () => {
		expect(sayDay('2026-03-01')).toBe('1 March 2026');
	});
});
