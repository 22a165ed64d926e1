import Sqlite from 'better-sqlite3';
import { migrate } from '#lib/database/migrate.server.ts';

/** Run by itself: migrates a database by a folder in which one migration says when to die. */
const [path, folder = ''] = process.argv.slice(2);
const sqlite = new Sqlite(path);
sqlite.function('die', () => process.kill(process.pid, 'SIGKILL'));
migrate({ sqlite }, folder);
