-- What a learner has set, so that each of their devices begins with it.
CREATE TABLE account_settings (
	account_id TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
	settings TEXT NOT NULL, -- JSON: {name: {value, at}}, at in unix milliseconds of the event; the last one wins
	revision INTEGER NOT NULL -- counts the changes, so that a page kept on a device is known to be old
) STRICT, WITHOUT ROWID;
