import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Which feature may import which. Every feature may also import `shared`, `ui` and `database`;
 * pages compose features, features do not compose each other beyond this.
 */
const features = {
	account: [],
	backup: [],
	course: ['account'],
	player: [],
	media: [],
	transcript: ['player'],
	alignment: ['transcript', 'media'],
	anatomy: ['player', 'transcript'],
	notes: ['player', 'account', 'progress'],
	progress: ['player', 'course', 'account'],
	practice: ['player', 'transcript'],
	offline: ['media'],
	search: ['course', 'transcript', 'player', 'account'],
	'personal-data': ['account', 'notes', 'progress'],
	settings: ['player', 'progress'],
	operation: [],
	publishing: [
		'course',
		'transcript',
		'alignment',
		'anatomy',
		'practice',
		'media',
		'search',
		'account'
	]
};
const ground = ['shared', 'ui', 'database'];

const sideways = Object.entries(features).map(([feature, allowed]) => ({
	target: `./src/lib/${feature}`,
	from: './src/lib',
	except: [feature, ...ground, ...allowed].map((name) => `./${name}`),
	message: `${feature} may import only ${[...ground, ...allowed].join(', ')}: see "features" in eslint.config.js.`
}));

const layers = [
	{ target: './src/lib/shared', from: './src/lib', except: ['./shared'] },
	{ target: './src/lib/ui', from: './src/lib', except: ['./ui', './shared'] },
	{ target: './src/lib/database', from: './src/lib', except: ['./database', './shared'] },
	{ target: './src/lib', from: './src/routes' },
	{ target: ['./src/lib', './src/routes'], from: './src/film' }
];

/** One home per package: who else may import it. */
const homes = {
	'better-sqlite3': 'src/lib/database/connection.server.ts',
	lucia: 'src/lib/account/sessions.server.ts',
	'@node-rs/argon2': 'src/lib/account/passwords.server.ts',
	'video.js': 'src/lib/player/video-js',
	'hls.js': 'src/lib/player/video-js',
	idb: 'src/lib/progress/outbox.ts',
	pino: 'src/lib/operation',
	'prom-client': 'src/lib/operation',
	'@napi-rs/canvas': 'src/film'
};

const homeless = (allowed = []) => ({
	'no-restricted-imports': [
		'error',
		{
			patterns: Object.entries(homes)
				.filter(([name]) => !allowed.includes(name))
				.map(([name, home]) => ({
					regex: `^${name.replace('.', '\\.')}(/|$)`,
					message: `Only ${home} imports ${name}.`,
					allowTypeImports: name === 'better-sqlite3'
				}))
		}
	]
});

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'data/',
			'node_modules/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		plugins: { 'import-x': importX },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js'] },
				extraFileExtensions: ['.svelte']
			}
		},
		settings: {
			'import-x/resolver-next': [createTypeScriptImportResolver(), createNodeResolver()]
		},
		rules: {
			'max-lines': ['error', { max: 250, skipBlankLines: true }],
			'no-undef': 'off',
			'import-x/no-cycle': 'error',
			'import-x/no-restricted-paths': ['error', { zones: [...layers, ...sideways] }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true }
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'svelte/no-at-html-tags': 'error',
			// Cueline is served from the root of its origin, never below a base path.
			'svelte/no-navigation-without-resolve': 'off',
			...homeless()
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	// The pure core knows no framework, no Node and no server code.
	{
		files: ['src/lib/**/*.ts'],
		ignores: ['**/*.server.ts', '**/*.svelte.ts'],
		rules: {
			'import-x/no-nodejs-modules': 'error'
		}
	},
	{
		files: ['src/lib/**/*.svelte', 'src/lib/**/*.svelte.ts', 'src/lib/**/[!.]*.ts'],
		ignores: ['**/*.server.ts'],
		rules: {
			'import-x/no-restricted-paths': [
				'error',
				{
					zones: [
						...layers,
						...sideways,
						{
							target: './src/lib/**/!(*.server).{ts,svelte}',
							from: './src/lib/**/*.server.ts',
							message: 'Browser code never imports a .server.ts file.'
						}
					]
				}
			]
		}
	},
	{ files: ['src/lib/database/**', 'tests/**'], rules: homeless(['better-sqlite3']) },
	{ files: ['src/lib/account/sessions.server.ts'], rules: homeless(['lucia']) },
	{ files: ['src/lib/account/passwords.server.ts'], rules: homeless(['@node-rs/argon2']) },
	{ files: ['src/lib/player/video-js/**'], rules: homeless(['video.js', 'hls.js']) },
	{ files: ['src/lib/progress/outbox*.ts'], rules: homeless(['idb']) },
	{ files: ['src/lib/operation/**'], rules: homeless(['pino', 'prom-client']) },
	{ files: ['src/film/**', 'tests/**', 'media/**'], rules: homeless(Object.keys(homes)) },
	{ files: ['**/*.js'], ...ts.configs.disableTypeChecked }
);
