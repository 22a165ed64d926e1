import { loadFilm } from './load-film.server.ts';
import { parseMakeOptions, usage, type MakeOptions } from './make-options.ts';
import { readTime, writeSheet, writeStill } from './stills.server.ts';
import { layTimeline } from './timeline.ts';

const options = parseMakeOptions(process.argv.slice(2));
if (options) process.exitCode = await make(options);
else {
	console.error(usage);
	process.exitCode = 2;
}

async function make(options: MakeOptions): Promise<number> {
	const loaded = await loadFilm(options.lesson);
	if (typeof loaded === 'string') {
		console.error(loaded);
		return 1;
	}
	const timeline = layTimeline(loaded.film, loaded.speeches);
	switch (options.job) {
		case 'still': {
			await writeStill(
				{ ...loaded, ...options, timeline },
				readTime(timeline, options.at),
				options.out
			);
			return 0;
		}
		case 'sheet': {
			await writeSheet({ ...loaded, ...options, timeline }, options.everySeconds, options.out);
			return 0;
		}
		case 'film':
			return 0;
	}
}
