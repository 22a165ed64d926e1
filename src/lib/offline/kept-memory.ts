/** A lesson that was kept, as remembered outside the storage that a browser may clear by itself. */
export interface RememberedLesson {
	account: string;
	address: string;
	title: string;
}

const KEY = 'cueline:kept';

/** What this account kept. What others kept is forgotten. */
export function rememberedLessons(account: string): RememberedLesson[] {
	const all = read();
	const own = all.filter((lesson) => lesson.account === account);
	if (own.length < all.length) write(own);
	return own;
}

export function rememberLesson(lesson: RememberedLesson): void {
	forgetLesson(lesson);
	write([...rememberedLessons(lesson.account), lesson]);
}

export function forgetLesson({ account, address }: RememberedLesson): void {
	write(rememberedLessons(account).filter((lesson) => lesson.address !== address));
}

function read(): RememberedLesson[] {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? '[]') as RememberedLesson[];
	} catch {
		return [];
	}
}

function write(lessons: readonly RememberedLesson[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(lessons));
	} catch {
		// Without this memory a lesson that the browser cleared is only missing, not missed.
	}
}
