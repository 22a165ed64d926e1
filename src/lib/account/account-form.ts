import * as v from 'valibot';
import { normaliseEmail } from './account.ts';
import { findPasswordFault, PASSWORD_MAX_CHARACTERS } from './password-rules.ts';

/** The first thing wrong with each field, as a sentence to show by it. */
export type Issues = Record<string, string>;

/** One field of a form, as a page describes it. */
export interface FormField {
	name: string;
	label: string;
	type: 'text' | 'email' | 'password';
	autocomplete: 'name' | 'username' | 'new-password' | 'current-password';
	hint?: string;
}

/** What a form's page says once the form was sent. */
export interface FormAnswer {
	/** What was typed, to be kept; never a password. */
	values?: Record<string, string> | undefined;
	issues?: Issues | undefined;
	/** What is wrong with no field in particular. */
	message?: string | undefined;
	/** What was done. */
	done?: string | undefined;
}

const NAME_MAX_CHARACTERS = 80;
/** RFC 5321: 64 for the mailbox, 255 for the domain, 256 for the path with its brackets. */
const EMAIL_MAX_CHARACTERS = 254;

/** Control characters, and marks that turn the direction of the text around them. */
const UNPRINTABLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;

const name = v.pipe(
	v.string('Enter your name.'),
	v.trim(),
	v.nonEmpty('Enter your name.'),
	v.maxLength(NAME_MAX_CHARACTERS, `Use at most ${NAME_MAX_CHARACTERS} characters.`),
	v.check((value) => !UNPRINTABLE.test(value), 'Use only letters, figures and signs that show.')
);

const email = v.pipe(
	v.string('Enter your e-mail.'),
	v.transform(normaliseEmail),
	v.nonEmpty('Enter your e-mail.'),
	v.maxLength(EMAIL_MAX_CHARACTERS, `Use at most ${EMAIL_MAX_CHARACTERS} characters.`),
	v.email('Enter a whole e-mail address, such as ana@example.org.')
);

const anyPassword = v.pipe(
	v.string('Enter your password.'),
	v.nonEmpty('Enter your password.'),
	v.maxLength(PASSWORD_MAX_CHARACTERS, `Use at most ${PASSWORD_MAX_CHARACTERS} characters.`)
);

export const signUpForm = v.pipe(
	v.object({
		name: v.optional(name, ''),
		email: v.optional(email, ''),
		password: v.optional(v.string('Enter a password.'), '')
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const message = findPasswordFault(dataset.value.password, dataset.value);
		if (message !== undefined) addIssue({ message, path: [at(dataset.value, 'password')] });
	})
);

export const logInForm = v.object({
	email: v.optional(email, ''),
	password: v.optional(anyPassword, '')
});

/** What erasing an account asks for. */
export const eraseForm = v.object({ password: v.optional(anyPassword, '') });

export const nameForm = v.object({ name: v.optional(name, '') });

/** @param owner the account whose password is changed. */
export function newPasswordForm(owner: { name: string; email: string }) {
	return v.object({
		currentPassword: v.optional(anyPassword, ''),
		newPassword: v.optional(
			v.pipe(
				v.string('Enter a password.'),
				v.rawCheck(({ dataset, addIssue }) => {
					const message = dataset.typed ? findPasswordFault(dataset.value, owner) : undefined;
					if (message !== undefined) addIssue({ message });
				})
			),
			''
		)
	});
}

type Parsed<Values> = { isValid: true; values: Values } | { isValid: false; issues: Issues };

/** Reads the fields of a form (or anything with the same keys) by one of the schemas above. */
export function parseForm<Schema extends v.GenericSchema>(
	schema: Schema,
	fields: unknown
): Parsed<v.InferOutput<Schema>> {
	const result = v.safeParse(schema, fields);
	if (result.success) return { isValid: true, values: result.output };
	const issues: Issues = {};
	for (const issue of result.issues) {
		const path = v.getDotPath(issue) ?? '';
		issues[path] ??= issue.message;
	}
	return { isValid: false, issues };
}

/** What was typed into `names`, to be shown again. */
export function keepTyped(
	fields: Record<string, unknown>,
	names: readonly string[]
): Record<string, string> {
	return Object.fromEntries(
		names.map((name) => {
			const typed = fields[name];
			return [name, typeof typed === 'string' ? typed : ''];
		})
	);
}

/** 'Too many wrong passwords. Try again in 12 minutes.' */
export function sayTooMany(what: string, retryAfterSeconds: number): string {
	const minutes = Math.ceil(retryAfterSeconds / 60);
	return `Too many ${what}. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
}

function at<Fields extends Record<string, unknown>>(
	input: Fields,
	key: keyof Fields & string
): v.ObjectPathItem {
	return { type: 'object', origin: 'value', input, key, value: input[key] };
}
