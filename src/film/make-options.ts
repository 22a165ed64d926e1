/** What `npm run films` was asked for. */
export type MakeOptions =
	| { job: 'film'; lesson: string; isPreview: boolean }
	| { job: 'sound'; lesson: string }
	/** `out` is undefined for a file in the system's temporary folder. */
	| { job: 'still'; lesson: string; at: string; out: string | undefined; hasCallouts: boolean }
	| { job: 'sheet'; lesson: string; everySeconds: number; out: string; hasCallouts: boolean }
	| { job: 'atlas' }
	/** `lessons` is empty for all of them; `out` is a folder. */
	| { job: 'contact-sheets'; lessons: readonly string[]; out: string };

export const usage = `Usage: npm run films -- LESSON [what]
       npm run films -- --contact-sheets [LESSON...] --out DIR
       npm run films -- --atlas
  (nothing)                     makes the film and writes its media into the lesson's folder
  --sound                       remakes only the sound of a film that is already made
  --preview                     a small, quick film with sound in the system's temporary folder
  --frame WHEN [--out FILE.png] one still; WHEN is seconds (12.4) or phrase[:word][+seconds]
  --sheet SECONDS --out FILE.png  stills every so many seconds on one page
  --callouts                    with --frame or --sheet: draws the callouts over the picture
  --contact-sheets              eight stills of each lesson (of all without a name) on a page of its own
  --atlas                       draws the pictures of the anatomy atlas, and atlas.yaml`;

const flags = new Set(['--preview', '--sound', '--callouts', '--contact-sheets', '--atlas']);

/** Reads the arguments; undefined when they make no sense. */
export function parseMakeOptions(args: readonly string[]): MakeOptions | undefined {
	const values = new Map<string, string>();
	const lessons: string[] = [];
	for (let index = 0; index < args.length; index++) {
		const word = args[index] ?? '';
		if (flags.has(word)) values.set(word, '');
		else if (word === '--frame' || word === '--out' || word === '--sheet') {
			const value = args[++index];
			if (value === undefined) return undefined;
			values.set(word, value);
		} else if (word.startsWith('-')) return undefined;
		else lessons.push(word);
	}
	if (values.has('--atlas')) {
		return args.length === 1 ? { job: 'atlas' } : undefined;
	}
	if (values.has('--contact-sheets')) {
		const folder = values.get('--out');
		return folder && values.size === 2
			? { job: 'contact-sheets', lessons, out: folder }
			: undefined;
	}
	const [lesson] = lessons;
	if (lesson === undefined || lessons.length > 1) return undefined;
	const out = values.get('--out');
	const at = values.get('--frame');
	const every = Number(values.get('--sheet'));
	const hasCallouts = values.has('--callouts');
	if (at !== undefined) return { job: 'still', lesson, at, out, hasCallouts };
	if (values.has('--sheet')) {
		if (!out || !(every > 0)) return undefined;
		return { job: 'sheet', lesson, everySeconds: every, out, hasCallouts };
	}
	if (values.has('--sound')) {
		return values.has('--preview') ? undefined : { job: 'sound', lesson };
	}
	return { job: 'film', lesson, isPreview: values.has('--preview') };
}
