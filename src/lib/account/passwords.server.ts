import { hash, verify } from '@node-rs/argon2';
import { createTurns } from './turns.ts';

/** argon2id, the library's default; parameters from OWASP's Password Storage Cheat Sheet. */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** Hashing shares Node's four threads with reading files: two at once leave two for the video. */
const takeTurn = createTurns(2);

/** @returns a PHC string, salt and parameters included. */
export function hashPassword(password: string): Promise<string> {
	return takeTurn(() => hash(normalise(password), COST));
}

/**
 * Whether `password` is the one behind `passwordHash`. Where there is no such account there is no
 * hash; then the password is hashed for nothing, so that the answer takes the same time.
 */
export function verifyPassword(
	password: string,
	passwordHash: string | undefined
): Promise<boolean> {
	return takeTurn(async () => {
		if (passwordHash !== undefined) return verify(passwordHash, normalise(password));
		await hash(normalise(password), COST);
		return false;
	});
}

/** The same characters typed on another keyboard may arrive as other code points (NIST SP 800-63B). */
function normalise(password: string): string {
	return password.normalize('NFKC');
}
