import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import * as accountPage from '../../../src/routes/account/+page.server.ts';
import { GET as data } from '../../../src/routes/account/data.json/+server.ts';
import { GET as notes } from '../../../src/routes/account/notes.md/+server.ts';
import { GET as statements } from '../../../src/routes/account/video-statements.json/+server.ts';
import * as logInPage from '../../../src/routes/login/+page.server.ts';
import { POST as logOut } from '../../../src/routes/logout/+server.ts';
import * as signUpPage from '../../../src/routes/signup/+page.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { aVisit } from './a-visit.ts';

const PASSWORD = 'long knees, not locked';
const ana = { name: 'Ana', email: 'ana@example.org', password: PASSWORD };
const signUp = signUpPage.actions.default;
const logIn = logInPage.actions.default;
const { name: rename, password: changePassword, devices, erase } = accountPage.actions;

let connection: Connection;

beforeEach(() => {
	connection = migratedDatabase();
});

afterEach(() => connection.close());

const visit = (options?: { address: string }) => aVisit(connection.kysely, options);

describe('the sign-up page', () => {
	it('signs in who signs up and goes on to where they were going', async () => {
		const phone = visit();
		const answer = await phone.send(signUp, '/signup?next=/courses/heel-to-hip', ana);
		expect(answer).toEqual({ status: 303, location: '/courses/heel-to-hip' });
		expect(phone.cookies.get('cueline_session')).toBeDefined();
	});

	it('goes on to no other site', async () => {
		const answer = await visit().send(signUp, '/signup?next=//elsewhere.example', ana);
		expect(answer.location).toBe('/');
	});

	it('gives back what was typed, but not the password', async () => {
		const answer = await visit().send(signUp, '/signup', { ...ana, password: 'too short' });
		expect(answer).toMatchObject({
			status: 400,
			data: { values: { name: 'Ana', email: 'ana@example.org' } }
		});
		expect(JSON.stringify(answer)).not.toContain('too short');
	});

	it('makes nobody an instructor who says so', async () => {
		await visit().send(signUp, '/signup', { ...ana, role: 'admin' });
		const rows = await connection.kysely.selectFrom('account').select('role').execute();
		expect(rows).toEqual([{ role: 'learner' }]);
	});

	it('answers 409 where the e-mail has an account, and signs nobody in', async () => {
		await visit().send(signUp, '/signup', ana);
		const stranger = visit();
		const answer = await stranger.send(signUp, '/signup', { ...ana, email: 'Ana@Example.org' });
		expect(answer.status).toBe(409);
		expect(answer).toHaveProperty('data.issues.email');
		expect(stranger.cookies.get('cueline_session')).toBeUndefined();
	});

	it('lets a class sign up behind one address, but not a machine', async () => {
		const window_ends_at = Date.now() + 60_000;
		const full = { key: 'sign-up:address:203.0.113.7', count: 299, window_ends_at };
		await connection.kysely.insertInto('attempt').values(full).execute();
		expect(await visit().send(signUp, '/signup', ana)).toMatchObject({ status: 303 });

		const bea = { ...ana, email: 'bea@example.org' };
		const answer = await visit().send(signUp, '/signup', bea);
		expect(answer).toMatchObject({ status: 429, retryAfter: '60' });
		const elsewhere = visit({ address: '203.0.113.8' });
		expect(await elsewhere.send(signUp, '/signup', bea)).toMatchObject({ status: 303 });
	});

	it('sends on who is signed in already', async () => {
		const phone = visit();
		await phone.send(signUp, '/signup', ana);
		const answer = await phone.send(signUpPage.load, '/signup?next=/account');
		expect(answer).toEqual({ status: 303, location: '/account' });
	});
});

describe('the log-in page', () => {
	beforeEach(async () => {
		await visit().send(signUp, '/signup', ana);
	});

	it('signs in and goes on', async () => {
		const phone = visit();
		const answer = await phone.send(logIn, '/login?next=/account', ana);
		expect(answer).toEqual({ status: 303, location: '/account' });
		expect(phone.cookies.get('cueline_session')).toBeDefined();
	});

	it('answers an unknown e-mail as it answers a wrong password', async () => {
		const email = 'nobody@example.org';
		const unknown = await visit().send(logIn, '/login', { email, password: PASSWORD });
		const wrong = await visit().send(logIn, '/login', { ...ana, password: 'short knees, locked' });
		expect(unknown).toMatchObject({ status: 400, data: { values: { email } } });
		expect(JSON.stringify(wrong)).toBe(JSON.stringify(unknown).replace(email, ana.email));
	});

	it('answers 429 with Retry-After after ten wrong passwords', async () => {
		const phone = visit();
		for (let count = 0; count < 10; count += 1) {
			await phone.send(logIn, '/login', { ...ana, password: 'short knees, locked' });
		}
		const answer = await phone.send(logIn, '/login', ana);
		expect(answer.status).toBe(429);
		expect(Number(answer.retryAfter)).toBeGreaterThan(14 * 60);
		expect(phone.cookies.get('cueline_session')).toBeUndefined();
	});

	it('sends on who is signed in already', async () => {
		const phone = visit();
		await phone.send(logIn, '/login', ana);
		const answer = await phone.send(logInPage.load, '/login?next=/login');
		expect(answer).toEqual({ status: 303, location: '/' });
	});
});

describe('logging out', () => {
	it('ends the session and goes to the start page', async () => {
		const phone = visit();
		await phone.send(signUp, '/signup', ana);
		expect(await phone.send(logOut, '/logout')).toEqual({ status: 303, location: '/' });
		expect(await connection.kysely.selectFrom('session').selectAll().execute()).toEqual([]);
	});
});

describe('the account page', () => {
	it.each([
		['load', accountPage.load],
		['name', rename],
		['password', changePassword],
		['devices', devices],
		['erase', erase]
	])('asks a visitor to log in (%s)', async (_, handler) => {
		expect(await visit().send(handler, '/account', ana)).toEqual({
			status: 303,
			location: '/login?next=/account'
		});
	});

	it('saves a name', async () => {
		const phone = visit();
		await phone.send(signUp, '/signup', ana);
		await phone.send(rename, '/account?/name', { name: ' Ana Silva ' });
		expect(await phone.send(accountPage.load, '/account')).toMatchObject({ name: 'Ana Silva' });
	});

	it('changes the password of who knows the current one, and signs out other devices', async () => {
		const [phone, laptop] = [visit(), visit()];
		await phone.send(signUp, '/signup', ana);
		await laptop.send(logIn, '/login', ana);
		const fields = { currentPassword: PASSWORD, newPassword: 'soft knees, never locked' };
		expect(await phone.send(changePassword, '/account?/password', fields)).toHaveProperty(
			'password.done'
		);

		expect(await phone.send(accountPage.load, '/account')).toMatchObject({ otherSessions: 0 });
		expect(await laptop.send(accountPage.load, '/account')).toMatchObject({ status: 303 });
		expect(await visit().send(logIn, '/login', ana)).toMatchObject({ status: 400 });
		const renewed = { ...ana, password: fields.newPassword };
		expect(await visit().send(logIn, '/login', renewed)).toMatchObject({ status: 303 });
	});

	it('changes no password without the current one, and signs nobody out', async () => {
		const [phone, laptop] = [visit(), visit()];
		await phone.send(signUp, '/signup', ana);
		await laptop.send(logIn, '/login', ana);
		const fields = { currentPassword: 'no idea at all', newPassword: 'soft knees, never locked' };
		const answer = await phone.send(changePassword, '/account?/password', fields);
		expect(answer.status).toBe(400);
		expect(answer).toHaveProperty('data.password.issues.currentPassword');
		expect(await phone.send(accountPage.load, '/account')).toMatchObject({ otherSessions: 1 });
		expect(await visit().send(logIn, '/login', ana)).toMatchObject({ status: 303 });
	});

	it('signs out other devices and stays signed in here', async () => {
		const [phone, laptop] = [visit(), visit()];
		await phone.send(signUp, '/signup', ana);
		await laptop.send(logIn, '/login', ana);
		await phone.send(devices, '/account?/devices');
		expect(await phone.send(accountPage.load, '/account')).toMatchObject({ otherSessions: 0 });
		expect(await laptop.send(accountPage.load, '/account')).toMatchObject({ status: 303 });
	});
});

describe('erasing an account', () => {
	const rows = () => connection.kysely.selectFrom('account').select(['email', 'role']).execute();

	it('takes who types the password off every device and out of the database', async () => {
		const [phone, laptop] = [visit(), visit()];
		await phone.send(signUp, '/signup', ana);
		await laptop.send(logIn, '/login', ana);
		const answer = await phone.send(erase, '/account?/erase', { password: PASSWORD });
		expect(answer).toEqual({ status: 303, location: '/account/erased' });
		expect(phone.cookies.get('cueline_session')).toBeUndefined();
		expect(await laptop.send(accountPage.load, '/account')).toMatchObject({ status: 303 });
		expect(await rows()).toEqual([]);
		expect(await visit().send(logIn, '/login', ana)).toMatchObject({ status: 400 });
		expect(await visit().send(signUp, '/signup', ana)).toMatchObject({ status: 303 });
	});

	it.each(['', 'short knees, locked'])('erases nothing for the password "%s"', async (password) => {
		const phone = visit();
		await phone.send(signUp, '/signup', ana);
		const answer = await phone.send(erase, '/account?/erase', { password });
		expect(answer.status).toBe(400);
		expect(answer).toHaveProperty('data.erase.issues.password');
		expect(await rows()).toHaveLength(1);
	});

	it('limits guesses as at the log-in', async () => {
		const phone = visit();
		await phone.send(signUp, '/signup', ana);
		for (let count = 0; count < 10; count += 1) {
			await phone.send(erase, '/account?/erase', { password: 'short knees, locked' });
		}
		const answer = await phone.send(erase, '/account?/erase', { password: PASSWORD });
		expect(answer.status).toBe(429);
		expect(Number(answer.retryAfter)).toBeGreaterThan(14 * 60);
		expect(await rows()).toHaveLength(1);
	});

	it('refuses the last admin, and says what to do', async () => {
		const [phone, laptop] = [visit(), visit()];
		await phone.send(signUp, '/signup', ana);
		await connection.kysely.updateTable('account').set({ role: 'admin' }).execute();
		const answer = await phone.send(erase, '/account?/erase', { password: PASSWORD });
		expect(answer).toMatchObject({
			status: 409,
			data: {
				erase: { message: expect.stringMatching(/only admin here\. Make another/) as string }
			}
		});
		expect(await rows()).toHaveLength(1);

		await laptop.send(signUp, '/signup', { ...ana, email: 'bea@example.org' });
		await connection.kysely.updateTable('account').set({ role: 'admin' }).execute();
		const second = await phone.send(erase, '/account?/erase', { password: PASSWORD });
		expect(second).toMatchObject({ status: 303 });
		expect(await rows()).toEqual([{ email: 'bea@example.org', role: 'admin' }]);
	});
});

describe('what is mine to take', () => {
	const downloads = [
		['/account/data.json', data, 'cueline.json'],
		['/account/notes.md', notes, 'cueline-notes.md'],
		['/account/video-statements.json', statements, 'cueline-xapi.json']
	] as const;

	it.each(downloads)('%s is a private file', async (path, handler, name) => {
		const phone = visit();
		await phone.send(signUp, '/signup', ana);
		const answer = await phone.send(handler, path);
		const { headers } = answer as unknown as Response;
		expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
		expect(headers.get('cache-control')).toBe('private, no-store');
	});

	it.each(downloads)('%s is nothing for a visitor', async (path, handler) => {
		await expect(visit().send(handler, path)).rejects.toMatchObject({ status: 401 });
	});

	it('is everything that is mine', async () => {
		const phone = visit();
		await phone.send(signUp, '/signup', ana);
		const answer = (await phone.send(data, '/account/data.json')) as unknown as Response;
		expect(await answer.json()).toMatchObject({
			account: { name: 'Ana', email: 'ana@example.org' },
			sessions: [{}],
			courses: []
		});
	});
});
