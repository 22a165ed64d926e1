import { measureAlignment } from './alignment-bench.ts';
import { measureCourseSearch } from './course-search-bench.ts';
import { printTable, type Figure } from './figure.ts';
import { measureHighlight } from './highlight-bench.ts';
import { measureLongTranscript } from './long-transcript-bench.ts';
import { measurePages } from './page-bench.ts';
import {
	enrolledLearner,
	newDataDir,
	removeDataDir,
	startCueline
} from '../support/running-cueline.ts';
import { measureServer } from './server-bench.ts';
import { measureTranscriptParse } from './transcript-parse-bench.ts';

/** `npm run bench`: every figure Cueline promises, on this machine, in one table. */
const figures: Figure[] = [
	...measureTranscriptParse(),
	...measureAlignment(),
	...(await measureCourseSearch()),
	...(await measureServer())
];

const dataDir = newDataDir();
const server = await startCueline(dataDir);
try {
	const cookie = await enrolledLearner(server.origin);
	figures.push(...(await measurePages(server.origin, cookie)));
	figures.push(...(await measureHighlight(server, cookie)));
	figures.push(...(await measureLongTranscript(server, cookie)));
} finally {
	await server.stop();
	removeDataDir(dataDir);
}
printTable(figures);
