export type Role = 'learner' | 'instructor' | 'admin';

/** Who is signed in, as pages may know it: never the password's hash. */
export interface Account {
	id: string;
	name: string;
	email: string;
	role: Role;
	/** unix milliseconds */
	createdAt: number;
}

/** The one way an e-mail is stored and looked up. */
export function normaliseEmail(email: string): string {
	return email.trim().toLowerCase();
}
