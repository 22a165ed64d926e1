CREATE TABLE enrolment (
	account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
	course_id INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
	enrolled_at INTEGER NOT NULL, -- unix milliseconds
	completed_at INTEGER, -- unix milliseconds; set once, when every listed lesson is complete
	PRIMARY KEY (account_id, course_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_progress (
	account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
	lesson_id INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
	segments TEXT NOT NULL, -- JSON: [[fromMs, toMs], ...], disjoint, ascending
	watched_ms INTEGER NOT NULL, -- the segments' length
	position_ms INTEGER NOT NULL,
	position_at INTEGER NOT NULL, -- unix milliseconds of the event; the last one wins
	completed_at INTEGER, -- unix milliseconds
	completed_by TEXT CHECK (completed_by IN ('watched', 'manual')),
	updated_at INTEGER NOT NULL, -- unix milliseconds
	PRIMARY KEY (account_id, lesson_id)
) STRICT, WITHOUT ROWID;

-- Beats already counted, so that sending one again changes nothing. Pruned by age.
CREATE TABLE progress_beat (
	account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
	session TEXT NOT NULL, -- UUID of the sitting
	seq INTEGER NOT NULL,
	received_at INTEGER NOT NULL, -- unix milliseconds
	PRIMARY KEY (account_id, session, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX progress_beat_by_age ON progress_beat (received_at); -- pruning

-- How much newly played time may still be credited: a token bucket a learner.
CREATE TABLE time_credit (
	account_id TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
	credit_ms INTEGER NOT NULL,
	filled_at INTEGER NOT NULL -- unix milliseconds
) STRICT, WITHOUT ROWID;
