/** What a key, a button or a double tap asks of the player. */
export type Command =
	| { do: 'toggle' }
	| { do: 'jump'; seconds: number }
	| { do: 'go to'; percent: number }
	| { do: 'volume'; by: number }
	| { do: 'rate'; steps: 1 | -1 }
	| { do: 'mute' }
	| { do: 'captions' }
	| { do: 'full screen' }
	| { do: 'help' };

export interface Shortcut {
	/** Values of `KeyboardEvent.key`, small letters. */
	keys: readonly string[];
	/** The keys as the help shows them. */
	shown: string;
	help: string;
	command: (key: string) => Command;
	/** Works only while the focus is in the player: elsewhere the page needs the key. */
	isForPlayerOnly?: true;
	/** Goes on while the key is held down. */
	canRepeat?: true;
}

export const SHORTCUTS: readonly Shortcut[] = [
	{
		keys: [' ', 'k'],
		shown: 'Space or K',
		help: 'Play or pause',
		command: () => ({ do: 'toggle' })
	},
	{
		keys: ['j'],
		shown: 'J',
		help: 'Back 10 seconds',
		command: () => ({ do: 'jump', seconds: -10 }),
		canRepeat: true
	},
	{
		keys: ['l'],
		shown: 'L',
		help: 'Forward 10 seconds',
		command: () => ({ do: 'jump', seconds: 10 }),
		canRepeat: true
	},
	{
		keys: ['arrowleft', 'arrowright'],
		shown: '← and →',
		help: 'Back and forward 5 seconds',
		command: (key) => ({ do: 'jump', seconds: key === 'arrowleft' ? -5 : 5 }),
		canRepeat: true
	},
	{
		keys: ['arrowup', 'arrowdown'],
		shown: '↑ and ↓',
		help: 'Louder and quieter, while the focus is in the player',
		command: (key) => ({ do: 'volume', by: key === 'arrowup' ? 0.1 : -0.1 }),
		isForPlayerOnly: true,
		canRepeat: true
	},
	{
		keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
		shown: '0 to 9',
		help: 'Go to 0 to 90 percent of the lesson',
		command: (key) => ({ do: 'go to', percent: Number(key) * 10 })
	},
	{
		keys: ['<', '>'],
		shown: '< and >',
		help: 'Slower and faster',
		command: (key) => ({ do: 'rate', steps: key === '<' ? -1 : 1 })
	},
	{ keys: ['f'], shown: 'F', help: 'Full screen', command: () => ({ do: 'full screen' }) },
	{ keys: ['m'], shown: 'M', help: 'Sound off and on', command: () => ({ do: 'mute' }) },
	{ keys: ['c'], shown: 'C', help: 'Captions on and off', command: () => ({ do: 'captions' }) },
	{ keys: ['?'], shown: '?', help: 'This list', command: () => ({ do: 'help' }) }
];

export interface KeyPress {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	shiftKey: boolean;
	repeat: boolean;
}

/** Where the keyboard's focus is, as far as it matters to a shortcut. */
export interface KeyPlace {
	/** `text` takes every key, a `slider` the arrows, a `button` (or link) the space bar. */
	kind: 'text' | 'slider' | 'button' | 'other';
	isInPlayer: boolean;
}

/** What a key press asks of the player; undefined when the key belongs to someone else. */
export function findCommand(press: KeyPress, place: KeyPlace): Command | undefined {
	const key = press.key.toLowerCase();
	if (press.ctrlKey || press.metaKey || press.altKey || isTaken(key, place)) return undefined;
	// Shift is how many keyboards write ? < > and digits; on any other key it means something else.
	if (press.shiftKey && !/^[?<>0-9]$/.test(key)) return undefined;
	const shortcut = SHORTCUTS.find(({ keys }) => keys.includes(key));
	if (shortcut === undefined) return undefined;
	if (shortcut.isForPlayerOnly === true && !place.isInPlayer) return undefined;
	if (press.repeat && shortcut.canRepeat !== true) return undefined;
	return shortcut.command(key);
}

function isTaken(key: string, { kind }: KeyPlace): boolean {
	switch (kind) {
		case 'text':
			return true;
		case 'slider':
			return key.startsWith('arrow');
		case 'button':
			return key === ' ';
		case 'other':
			return false;
	}
}
