import { KeepState } from './keep-state.svelte.ts';
import type { LessonToKeep } from './lesson-to-keep.ts';

const open = new Map<string, KeepState>();

/** The one state of a lesson on this page: what is being fetched goes on after the lesson is left. */
export function openKeepState(account: string, lesson: LessonToKeep): KeepState {
	const key = `${account} ${lesson.address} ${lesson.videoId}`;
	const state = open.get(key) ?? new KeepState(account, lesson);
	open.set(key, state);
	return state;
}
