// JavaScript on purpose: an older Node must be able to read it and say what is missing.
const NEEDED_MAJOR = 24;

/**
 * What to say when `version` (as in `process.versions.node`) is too old, else undefined.
 * @param {string} version
 * @returns {string | undefined}
 */
export function unmetNodeVersion(version) {
	if (Number.parseInt(version, 10) >= NEEDED_MAJOR) return undefined;
	return `Cueline needs Node ${NEEDED_MAJOR}, and this is Node ${version}. Start it by "npm start", which brings its own, or install Node ${NEEDED_MAJOR}.`;
}
