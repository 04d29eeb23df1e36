-- The ledger of tasks as a database. Keys are numbers of this file alone; notice_id and task_id are the ids of every other output.
-- Views use nothing newer than SQLite 3.8, so that old readers open the file; the full-text index needs 3.34.
CREATE TABLE notices (
  key INTEGER PRIMARY KEY,
  notice_id TEXT NOT NULL,
  source TEXT NOT NULL,          -- the input's path as given
  format TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  encoding TEXT,
  pages INTEGER,
  title TEXT,
  doc_number TEXT,               -- normalized
  doc_number_literal TEXT,
  issuer TEXT,                   -- several are joined by ；
  addressees TEXT,
  issued_on TEXT,                -- dates are ISO 8601
  published_on TEXT,
  printed_on TEXT,
  year INTEGER,
  release TEXT,
  index_number TEXT
);
CREATE TABLE parts (
  key INTEGER PRIMARY KEY,
  notice_key INTEGER NOT NULL REFERENCES notices (key),
  part TEXT NOT NULL,
  kind TEXT NOT NULL,            -- cover, main, annex, table
  title TEXT
);
CREATE TABLE tasks (
  key INTEGER PRIMARY KEY,
  notice_key INTEGER NOT NULL REFERENCES notices (key),
  part_key INTEGER REFERENCES parts (key),
  task_id TEXT NOT NULL,
  number INTEGER,
  marker TEXT,
  scheme TEXT,
  section_1 TEXT,
  section_2 TEXT,
  section_3 TEXT,
  title TEXT,
  text TEXT,
  remarks TEXT,
  inherited TEXT,
  page INTEGER,
  line INTEGER,
  "start" INTEGER,               -- UTF-16 offsets of the task's first place in the input
  "end" INTEGER,
  confidence REAL NOT NULL
);
CREATE TABLE measures (
  key INTEGER PRIMARY KEY,
  task_key INTEGER NOT NULL REFERENCES tasks (key),
  measure_no INTEGER NOT NULL,   -- from 1
  number INTEGER,
  marker TEXT,
  text TEXT NOT NULL
);
CREATE TABLE units (
  key INTEGER PRIMARY KEY,
  task_key INTEGER NOT NULL REFERENCES tasks (key),
  measure_key INTEGER REFERENCES measures (key),   -- null: a unit of the task itself
  unit_no INTEGER NOT NULL,      -- from 1
  role TEXT NOT NULL,            -- lead, responsible, cooperating, supervising, person
  name TEXT NOT NULL,
  literal TEXT NOT NULL,
  kind TEXT NOT NULL,            -- agency, group, open
  origin TEXT NOT NULL,          -- literal, merged, inherited, section, rule
  from_task_id TEXT
);
CREATE TABLE deadlines (
  key INTEGER PRIMARY KEY,
  task_key INTEGER NOT NULL REFERENCES tasks (key),
  measure_key INTEGER REFERENCES measures (key),   -- null: of the task itself
  use TEXT NOT NULL,             -- deadline; time: an expression inside the text
  literal TEXT NOT NULL,
  kind TEXT NOT NULL,
  start TEXT,
  date TEXT,
  every TEXT,
  min_count INTEGER,
  offset_n INTEGER,
  offset_unit TEXT,
  event TEXT,
  year INTEGER,
  year_from TEXT,
  origin TEXT NOT NULL
);
CREATE TABLE diagnostics (
  key INTEGER PRIMARY KEY,
  notice_key INTEGER NOT NULL REFERENCES notices (key),
  task_key INTEGER REFERENCES tasks (key),
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  title TEXT NOT NULL,
  message TEXT NOT NULL,
  page INTEGER,
  line INTEGER,
  "start" INTEGER,
  "end" INTEGER,
  quote TEXT
);
