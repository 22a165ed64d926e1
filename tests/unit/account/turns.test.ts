import { describe, expect, it } from 'vitest';
import { createTurns } from '#lib/account/turns.ts';

describe('createTurns', () => {
	it('works on so many at once and no more', async () => {
		const takeTurn = createTurns(2);
		let running = 0;
		let most = 0;
		const work = () =>
			takeTurn(async () => {
				running += 1;
				most = Math.max(most, running);
				await new Promise((resolve) => setTimeout(resolve, 1));
				running -= 1;
			});
		await Promise.all(Array.from({ length: 9 }, work));
		expect(most).toBe(2);
	});

	it('serves the rest in the order they came', async () => {
		const takeTurn = createTurns(1);
		const served: number[] = [];
		const serve = (who: number) => takeTurn(() => Promise.resolve(served.push(who)));
		await Promise.all([1, 2, 3].map(serve));
		expect(served).toEqual([1, 2, 3]);
	});

	it('frees the place of work that fails', async () => {
		const takeTurn = createTurns(1);
		await expect(takeTurn(() => Promise.reject(new Error('fell')))).rejects.toThrow('fell');
		await expect(takeTurn(() => Promise.resolve('stands'))).resolves.toBe('stands');
	});
});
