-- Ids are made by the client, so they are a learner's own: two learners may hold the same one.
CREATE TABLE note (
	account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
	id TEXT NOT NULL, -- UUID
	lesson_id INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
	at_ms INTEGER NOT NULL,
	body TEXT NOT NULL, -- plain text
	created_at INTEGER NOT NULL, -- unix milliseconds
	updated_at INTEGER NOT NULL, -- unix milliseconds, by the client's clock; the last one wins
	deleted_at INTEGER, -- unix milliseconds; a tombstone, so that a late PUT cannot revive it
	PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX note_by_lesson ON note (account_id, lesson_id, at_ms); -- a lesson's notes; all my notes
