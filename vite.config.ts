import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	// Bare on purpose: given options, kit would ignore svelte.config.js.
	plugins: [sveltekit()]
});
