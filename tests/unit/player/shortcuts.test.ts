import { describe, expect, it } from 'vitest';
import { findCommand, SHORTCUTS, type KeyPlace, type KeyPress } from '#lib/player/shortcuts.ts';

const page: KeyPlace = { kind: 'other', isInPlayer: false };
const inPlayer: KeyPlace = { kind: 'other', isInPlayer: true };

function press(key: string, rest: Partial<KeyPress> = {}): KeyPress {
	const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
	return { key, ...none, ...rest };
}

describe('findCommand', () => {
	it.each([
		[' ', { do: 'toggle' }],
		['k', { do: 'toggle' }],
		['j', { do: 'jump', seconds: -10 }],
		['l', { do: 'jump', seconds: 10 }],
		['ArrowLeft', { do: 'jump', seconds: -5 }],
		['ArrowRight', { do: 'jump', seconds: 5 }],
		['f', { do: 'full screen' }],
		['m', { do: 'mute' }],
		['c', { do: 'captions' }],
		['<', { do: 'rate', steps: -1 }],
		['>', { do: 'rate', steps: 1 }],
		['0', { do: 'go to', percent: 0 }],
		['9', { do: 'go to', percent: 90 }],
		['?', { do: 'help' }]
	])('reads %j anywhere on the page', (key, command) => {
		expect(findCommand(press(key), page)).toEqual(command);
	});

	it('reads a letter with caps lock on', () => {
		expect(findCommand(press('K'), page)).toEqual({ do: 'toggle' });
	});

	it('leaves up and down to the page unless the focus is in the player', () => {
		expect(findCommand(press('ArrowUp'), page)).toBeUndefined();
		expect(findCommand(press('ArrowUp'), inPlayer)).toEqual({ do: 'volume', by: 0.1 });
	});

	it.each(SHORTCUTS.flatMap(({ keys }) => keys))('leaves %j to a text field', (key) => {
		expect(findCommand(press(key), { kind: 'text', isInPlayer: false })).toBeUndefined();
	});

	it('leaves space to a button, and nothing else', () => {
		const button: KeyPlace = { kind: 'button', isInPlayer: true };
		expect(findCommand(press(' '), button)).toBeUndefined();
		expect(findCommand(press('k'), button)).toEqual({ do: 'toggle' });
	});

	it('leaves the arrows to a slider', () => {
		const slider: KeyPlace = { kind: 'slider', isInPlayer: true };
		expect(findCommand(press('ArrowLeft'), slider)).toBeUndefined();
		expect(findCommand(press('ArrowUp'), slider)).toBeUndefined();
		expect(findCommand(press('m'), slider)).toEqual({ do: 'mute' });
	});

	it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves keys with %s alone', (modifier) => {
		expect(findCommand(press('f', { [modifier]: true }), page)).toBeUndefined();
	});

	it('takes shift only where a keyboard needs it to write the key', () => {
		expect(findCommand(press('?', { shiftKey: true }), page)).toEqual({ do: 'help' });
		expect(findCommand(press('ArrowRight', { shiftKey: true }), page)).toBeUndefined();
		expect(findCommand(press(' ', { shiftKey: true }), page)).toBeUndefined();
	});

	it('goes on jumping while a key is held, but does not flicker between play and pause', () => {
		expect(findCommand(press('l', { repeat: true }), page)).toEqual({ do: 'jump', seconds: 10 });
		expect(findCommand(press('k', { repeat: true }), page)).toBeUndefined();
	});

	it('knows no other keys', () => {
		expect(findCommand(press('Enter'), page)).toBeUndefined();
		expect(findCommand(press('x'), page)).toBeUndefined();
	});
});

describe('SHORTCUTS', () => {
	it('gives no key two meanings', () => {
		const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
