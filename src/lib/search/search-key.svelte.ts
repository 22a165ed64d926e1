import { findKeyPlace } from '#lib/player/key-place.svelte.ts';
import { preferences } from '#lib/player/preferences.svelte.ts';

/** Whether a key press asks for the search: "/", unless somebody is writing or uses no such keys. */
export function isSearchKey(event: KeyboardEvent): boolean {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
	if (event.defaultPrevented || !preferences.hasShortcuts) return false;
	return findKeyPlace(event.target, document.body).kind !== 'text';
}

/** The box on this page in which a course is searched. */
export function findSearchBox(): HTMLInputElement | null {
	return document.querySelector<HTMLInputElement>('input[data-course-search]');
}
