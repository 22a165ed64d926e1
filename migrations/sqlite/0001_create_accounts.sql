-- Who may sign in. Times are unix milliseconds everywhere in this database.
CREATE TABLE account (
	id TEXT PRIMARY KEY, -- random, made by the server
	email TEXT NOT NULL UNIQUE, -- lower case
	name TEXT NOT NULL,
	role TEXT NOT NULL CHECK (role IN ('learner', 'instructor', 'admin')),
	password_hash TEXT NOT NULL, -- argon2id, PHC string
	created_at INTEGER NOT NULL -- unix milliseconds
) STRICT;

CREATE TABLE session (
	id TEXT PRIMARY KEY, -- SHA-256 of the token in the cookie, hex
	account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
	created_at INTEGER NOT NULL, -- unix milliseconds; the absolute lifetime counts from here
	expires_at INTEGER NOT NULL -- unix milliseconds; the idle lifetime
) STRICT;

CREATE INDEX session_by_account ON session (account_id); -- sign out other devices
CREATE INDEX session_by_expiry ON session (expires_at); -- delete expired sessions

CREATE TABLE attempt (
	key TEXT PRIMARY KEY, -- what is limited, such as 'sign-in:address:203.0.113.7'
	count INTEGER NOT NULL,
	window_ends_at INTEGER NOT NULL -- unix milliseconds
) STRICT;

CREATE INDEX attempt_by_end ON attempt (window_ends_at); -- delete what no longer counts

CREATE TABLE server_secret (
	name TEXT PRIMARY KEY,
	value BLOB NOT NULL
) STRICT;
