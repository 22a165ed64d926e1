import { describe, expect, it } from 'vitest';
import { planRecovery } from '#lib/player/video-js/plan-recovery.ts';

const lost = { type: 'networkError', details: 'fragLoadError', response: { code: 0 } };
const broken = { type: 'mediaError', details: 'bufferAppendError' };

describe('planRecovery', () => {
	it('loads again after a lost connection, later each time', () => {
		const waits = [0, 1, 2, 3].map((network) => planRecovery(lost, { network, media: 0 }));
		expect(waits).toEqual(
			[500, 1000, 2000, 4000].map((afterMs) => ({ do: 'load again', afterMs }))
		);
	});

	it('gives up on a connection that stays away for most of a minute', () => {
		expect(planRecovery(lost, { network: 7, media: 0 })).toMatchObject({
			do: 'give up',
			why: { kind: 'network' }
		});
	});

	it('resets the decoder once', () => {
		expect(planRecovery(broken, { network: 0, media: 0 })).toEqual({ do: 'reset media' });
		expect(planRecovery(broken, { network: 0, media: 1 })).toMatchObject({ do: 'give up' });
	});

	it('does not wait for an expired address to get better', () => {
		const expired = { ...lost, response: { code: 403 } };
		expect(planRecovery(expired, { network: 0, media: 0 })).toMatchObject({
			do: 'give up',
			why: { kind: 'expired' }
		});
	});
});
