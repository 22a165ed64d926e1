import type { KeyPlace } from './shortcuts.ts';

const BUTTONS = `button, summary, a[href], input:is([type='checkbox'], [type='button'],
	[type='submit'], [type='reset']), [role='button'], [role='checkbox'], [role='switch'],
	[role='menuitem'], [role='option'], [role='tab']`;
const SLIDERS = `input[type='range'], [role='slider']`;
const TEXTS = `input, textarea, select, [role='textbox'], [role='searchbox'], [role='combobox'],
	[role='listbox'], dialog *`;

/** Where a key was pressed. What is in a dialog counts as text: the dialog has the keyboard. */
export function findKeyPlace(target: EventTarget | null, region: HTMLElement): KeyPlace {
	if (!(target instanceof HTMLElement)) return { kind: 'other', isInPlayer: false };
	return { kind: findKind(target), isInPlayer: region.contains(target) };
}

function findKind(element: HTMLElement): KeyPlace['kind'] {
	if (element.isContentEditable || element.matches('dialog *')) return 'text';
	if (element.matches(SLIDERS)) return 'slider';
	if (element.matches(BUTTONS)) return 'button';
	return element.matches(TEXTS) ? 'text' : 'other';
}
