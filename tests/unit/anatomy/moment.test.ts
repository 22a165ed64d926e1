import { describe, expect, it } from 'vitest';
import { tellCount, type Moment } from '#lib/anatomy/moment.ts';

const shown: Moment = { kind: 'shown', atSeconds: 1 };
const said: Moment = { kind: 'said', atSeconds: 1, text: 'Heel', from: 0, to: 4 };

describe('tellCount', () => {
	it.each([
		[[shown], 'Shown once'],
		[[said, said], 'Said twice'],
		[[said, shown, said, said], 'Shown once, said 3 times']
	])('tells of %j', (moments, sentence) => {
		expect(tellCount(moments)).toBe(sentence);
	});
});
