-- What it takes to merge the work of several devices, late, doubled and by wrong clocks.

-- The sitting and number of the beat that gave the position: within a sitting numbers are the order.
ALTER TABLE lesson_progress ADD COLUMN position_session TEXT NOT NULL DEFAULT ''; -- UUID, '' before it was kept
ALTER TABLE lesson_progress ADD COLUMN position_seq INTEGER NOT NULL DEFAULT 0;
-- Of what last decided whether the lesson is complete; the last one wins.
ALTER TABLE lesson_progress ADD COLUMN decided_at INTEGER NOT NULL DEFAULT 0; -- unix milliseconds of the event
UPDATE lesson_progress SET decided_at = completed_at WHERE completed_at IS NOT NULL;

-- Only beats of which something was refused need to be remembered, so that it stays refused: all
-- else is merged by union, which counts nothing twice. Pruned by age.
CREATE TABLE refused_beat (
	account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
	session TEXT NOT NULL, -- UUID of the sitting
	seq INTEGER NOT NULL,
	refused_ms INTEGER NOT NULL, -- what it claimed and was not credited
	received_at INTEGER NOT NULL, -- unix milliseconds
	PRIMARY KEY (account_id, session, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX refused_beat_by_age ON refused_beat (received_at); -- pruning

DROP TABLE progress_beat;

-- Names the text a note has now; whoever wrote it chose the name.
ALTER TABLE note ADD COLUMN revision TEXT NOT NULL DEFAULT ''; -- UUID
UPDATE note SET revision = lower(
	hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
	|| substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))
);
-- The note that was changed on another device at the same time as this text was written; both are kept.
ALTER TABLE note ADD COLUMN conflict_of TEXT; -- id of a note of the same learner

-- Every revision that was ever taken, and the note that took it: it is not taken a second time.
CREATE TABLE note_revision (
	account_id TEXT NOT NULL,
	revision TEXT NOT NULL, -- UUID
	note_id TEXT NOT NULL,
	PRIMARY KEY (account_id, revision),
	FOREIGN KEY (account_id, note_id) REFERENCES note (account_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX note_revision_by_note ON note_revision (account_id, note_id); -- deleting notes with an account or a lesson
INSERT INTO note_revision SELECT account_id, revision, id FROM note;
