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
	startCueline,
	type RunningCueline
} from '../support/running-cueline.ts';
import { measureServer } from './server-bench.ts';
import { measureTranscriptParse } from './transcript-parse-bench.ts';

/**
 * `npm run bench`: every figure Cueline promises, on this machine, in one table. With names, only
 * those: `npm run bench -- highlight`.
 */
const alone = {
	parse: measureTranscriptParse,
	alignment: measureAlignment,
	search: measureCourseSearch,
	server: measureServer
};
const withServer = {
	pages: ({ origin }: RunningCueline, cookie: string) => measurePages(origin, cookie),
	highlight: measureHighlight,
	long: measureLongTranscript
};
const names = process.argv.slice(2);
const isWanted = (name: string) => names.length === 0 || names.includes(name);
const wanted = <Measure>(benches: Record<string, Measure>) =>
	Object.entries(benches).flatMap(([name, measure]) => (isWanted(name) ? [measure] : []));

const figures: Figure[] = [];
for (const measure of wanted<() => Figure[] | Promise<Figure[]>>(alone)) {
	figures.push(...(await measure()));
}
const served = wanted(withServer);
if (served.length > 0) {
	const dataDir = newDataDir();
	const server = await startCueline(dataDir);
	try {
		const cookie = await enrolledLearner(server.origin);
		for (const measure of served) figures.push(...(await measure(server, cookie)));
	} finally {
		await server.stop();
		removeDataDir(dataDir);
	}
}
printTable(figures);
