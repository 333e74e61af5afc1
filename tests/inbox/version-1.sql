-- A file of version 1, as it was written on 2026-11-22: it is never changed, so that old files are known to open.
CREATE TABLE migrations (number INTEGER PRIMARY KEY) STRICT;
INSERT INTO migrations VALUES (1);
CREATE TABLE replies (
  id TEXT PRIMARY KEY,
  secret TEXT NOT NULL,
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  level INTEGER NOT NULL,
  language TEXT NOT NULL,
  link TEXT,
  answer_to TEXT,
  arrived INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  decided INTEGER
) STRICT;
CREATE INDEX replies_by_state ON replies (state, arrived);
CREATE TABLE salt (only INTEGER PRIMARY KEY CHECK (only = 1), day INTEGER NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE senders (hash TEXT PRIMARY KEY, since INTEGER NOT NULL, posts INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO replies VALUES
  ('k3j9x2ma7q', 'c1f330d0aff31c1c87403f1e4347bcc21aff7c179908723535f2b31723702525', 'reviews', '김민지', '끝까지 달립니다.', 2, 'ko', NULL, NULL, 1795000000000, 'waiting', NULL),
  ('p8w4n6rt2z', 'd1f330d0aff31c1c87403f1e4347bcc21aff7c179908723535f2b31723702525', 'characters/kyu-nam', '', '', 0, 'en', NULL, 'k3j9x2ma7q', 1795000000001, 'refused', 1795000000002);
INSERT INTO salt VALUES (1, 20775, 'abcdef');
INSERT INTO senders VALUES ('0123', 1795000000000, 3);
