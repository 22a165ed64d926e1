import type { SettingValues } from './account-settings.ts';

/**
 * What this device knows an account to have: with the server, or on its way there. What is set here
 * and differs from it is still to be sent.
 */
export interface Shadow {
	accountId: string;
	/** The newest of the server's that was taken over here. */
	revision: number;
	values: Partial<SettingValues>;
}

const STORAGE_KEY = 'cueline:settings';

/** Undefined where nobody has been signed in on this device yet, or storage is refused. */
export function readShadow(): Shadow | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
		return isShadow(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

export function keepShadow(shadow: Shadow): void {
	try {
		localStorage.setItem(STORAGE_KEY, JSON.stringify(shadow));
	} catch {
		// Storage is blocked or full: the next page asks the server again.
	}
}

function isShadow(kept: unknown): kept is Shadow {
	if (typeof kept !== 'object' || kept === null) return false;
	const { accountId, revision, values } = kept as Partial<Record<keyof Shadow, unknown>>;
	const isNamed = typeof accountId === 'string' && typeof revision === 'number';
	return isNamed && typeof values === 'object' && values !== null;
}
