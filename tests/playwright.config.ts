import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './support/chromium-path.ts';

const PORT = 4317;
const executablePath = chromiumPath();

/** Journeys against the built server, as `npm start` serves it, with the real films. */
export default defineConfig({
	projects: [
		{ name: 'journeys', testDir: 'e2e' },
		// Afterwards: they kill servers under load, and whoever measures time beside them is disturbed.
		{
			name: 'outages',
			testDir: 'outages',
			dependencies: ['journeys'],
			retries: 0,
			workers: 1,
			timeout: 240_000
		}
	],
	outputDir: '../test-results/e2e',
	fullyParallel: true,
	workers: 2,
	// Real films on a busy machine: a journey that was cut short by it gets a second chance.
	retries: 1,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
	use: {
		baseURL: `http://localhost:${PORT}`,
		trace: 'retain-on-failure',
		// Journeys look at what the server sends; those of the worker (offline*.spec.ts) allow it.
		serviceWorkers: 'block',
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: [
				'--no-sandbox',
				'--autoplay-policy=no-user-gesture-required',
				'--mute-audio',
				'--disable-background-networking',
				'--disable-component-update'
			]
		}
	},
	webServer: {
		command: 'npm start',
		cwd: join(import.meta.dirname, '..'),
		url: `http://localhost:${PORT}/healthz`,
		timeout: 300_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
		env: {
			PORT: String(PORT),
			ORIGIN: `http://localhost:${PORT}`,
			DATA_DIR: join(tmpdir(), `cueline-e2e-${process.pid}`)
		}
	}
});
