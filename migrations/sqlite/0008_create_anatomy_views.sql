-- The atlas of a course: pictures of the body, and where its structures are on them.
CREATE TABLE anatomy_view (
	course_id INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
	ordinal INTEGER NOT NULL, -- from 0
	id TEXT NOT NULL, -- unique in its course, kebab-case, such as 'front'
	title TEXT NOT NULL,
	width REAL NOT NULL, -- of the picture, in the units of its parts
	height REAL NOT NULL,
	picture BLOB NOT NULL,
	picture_type TEXT NOT NULL, -- media type, such as 'image/svg+xml'
	parts TEXT NOT NULL, -- JSON: [{"structure": "pelvis", "shape": "M12.3 40L...Z"}, ...], later ones on top
	PRIMARY KEY (course_id, ordinal),
	UNIQUE (course_id, id)
) STRICT;

ALTER TABLE structure ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0; -- from 0, as anatomy.yaml has them
ALTER TABLE structure ADD COLUMN related TEXT NOT NULL DEFAULT '[]'; -- JSON: ids of structures of the course
