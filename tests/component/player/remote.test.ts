import { beforeEach, describe, expect, it } from 'vitest';
import { PlayerState } from '#lib/player/player-state.svelte.ts';
import { DEFAULT_PREFERENCES } from '#lib/player/preference-values.ts';
import { preferences } from '#lib/player/preferences.svelte.ts';
import { Remote } from '#lib/player/remote.svelte.ts';
import { HandDrivenPlayback } from '../../support/hand-driven-playback.ts';

function aRemote({ hasCaptions = true } = {}) {
	const playback = new HandDrivenPlayback();
	const player = new PlayerState({ durationSeconds: 112, startSeconds: 0 });
	player.attach(playback);
	const remote = new Remote({
		player: () => player,
		hasCaptions: () => hasCaptions,
		toggleFullScreen: () => undefined
	});
	return { remote, playback };
}

beforeEach(() => {
	Object.assign(preferences, DEFAULT_PREFERENCES);
});

describe('Remote', () => {
	it('jumps, and shows which way', () => {
		const { remote, playback } = aRemote();
		remote.run({ do: 'jump', seconds: 10 });
		expect(playback.currentSeconds).toBe(10);
		expect(remote.sign).toEqual({ text: '+10 s', side: 'right' });
	});

	it('goes to a share of the lesson', () => {
		const { remote, playback } = aRemote();
		remote.run({ do: 'go to', percent: 50 });
		expect(playback.currentSeconds).toBe(56);
	});

	it('steps through the speeds and stops at the last', () => {
		const { remote } = aRemote();
		for (let press = 0; press < 9; press += 1) remote.run({ do: 'rate', steps: 1 });
		expect(preferences.rate).toBe(2);
		remote.run({ do: 'rate', steps: -1 });
		expect(preferences.rate).toBe(1.75);
		expect(remote.sign?.text).toBe('Speed 1.75×');
	});

	it('changes the volume by tenths, within its bounds, and unmutes', () => {
		const { remote } = aRemote();
		preferences.isMuted = true;
		preferences.volume = 0.2;
		for (let press = 0; press < 3; press += 1) remote.run({ do: 'volume', by: -0.1 });
		expect(preferences).toMatchObject({ volume: 0, isMuted: false });
	});

	it('says so where there are no captions to switch on', () => {
		const { remote } = aRemote({ hasCaptions: false });
		remote.run({ do: 'captions' });
		expect(preferences.isCaptioned).toBe(false);
		expect(remote.sign?.text).toBe('This lesson has no captions');
	});

	it('takes the sign away after a moment', async () => {
		const { remote } = aRemote();
		remote.run({ do: 'mute' });
		expect(remote.sign?.text).toBe('Sound off');
		await expect.poll(() => remote.sign, { timeout: 3000 }).toBeUndefined();
	});
});
