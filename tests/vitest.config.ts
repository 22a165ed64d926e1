import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from '../vite.config.ts';
import { chromiumPath } from './support/chromium-path.ts';

const executablePath = chromiumPath();

/** `unit` and `server` run in Node; `component` in the real Chromium that the journeys use too. */
export default mergeConfig(
	viteConfig,
	defineConfig({
		test: {
			expect: { requireAssertions: true },
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						environment: 'node',
						include: ['tests/unit/**/*.test.ts', 'tests/server/**/*.test.ts']
					}
				},
				{
					extends: true,
					test: {
						name: 'component',
						include: ['tests/component/**/*.test.ts'],
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({
								launchOptions: {
									...(executablePath === undefined ? {} : { executablePath }),
									args: ['--no-sandbox', '--disable-background-networking']
								}
							}),
							instances: [{ browser: 'chromium' }]
						}
					}
				}
			]
		}
	})
);
