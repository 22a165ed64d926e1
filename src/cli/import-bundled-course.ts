import { join } from 'node:path';
import { importCourse } from '#lib/publishing/import-course.server.ts';
import type { Log } from '#lib/operation/log.server.ts';
import { openCueline } from '../cueline.server.ts';
import type { Settings } from '../settings.server.ts';

/**
 * Imports `media/heel-to-hip` when this installation has not got it, or an older one.
 * @throws with every problem when the package is not sound.
 */
export async function importBundledCourse(settings: Settings, log: Log): Promise<void> {
	const cueline = openCueline(settings);
	if (cueline.migrated.length > 0) log.info({ migrations: cueline.migrated }, 'migrated');
	try {
		const result = await importCourse(join(settings.root, 'media', 'heel-to-hip'), {
			db: cueline.connection.kysely,
			mediaRoot: cueline.mediaRoot,
			now: new Date()
		});
		if (!result.ok) {
			const told = result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
			throw new Error(`The bundled course could not be imported.\n${told.join('\n')}`);
		}
		if (result.changed) log.info({ course: result.course }, 'course imported');
	} finally {
		await cueline.close();
	}
}
