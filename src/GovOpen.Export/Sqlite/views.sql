CREATE INDEX tasks_by_notice ON tasks (notice_key, task_id);
CREATE INDEX parts_by_notice ON parts (notice_key);
CREATE INDEX measures_by_task ON measures (task_key);
CREATE INDEX units_by_measure ON units (measure_key) WHERE measure_key IS NOT NULL;
CREATE INDEX units_by_task ON units (task_key);
CREATE INDEX units_by_name ON units (name);
CREATE INDEX deadlines_by_task ON deadlines (task_key);
CREATE INDEX deadlines_by_date ON deadlines (date) WHERE date IS NOT NULL;
CREATE INDEX diagnostics_by_notice ON diagnostics (notice_key);
CREATE INDEX diagnostics_by_task ON diagnostics (task_key) WHERE task_key IS NOT NULL;

-- The units of a task as the flat outputs show them: its own, else those of its measures.
CREATE VIEW task_units AS
SELECT key, task_key, role, name FROM units WHERE measure_key IS NULL
UNION ALL
SELECT min(u.key), u.task_key, u.role, u.name
FROM units AS u
WHERE u.measure_key IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM units AS own WHERE own.task_key = u.task_key AND own.measure_key IS NULL)
GROUP BY u.task_key, u.role, u.literal, u.name, u.kind, u.origin, u.from_task_id;

-- A row a task, with the columns of the CSV.
CREATE VIEW task_rows AS
SELECT
  n.notice_id, n.source, n.doc_number, n.title AS notice_title, n.issuer, n.issued_on,
  p.part, p.kind AS part_kind, p.title AS part_title,
  t.section_1, t.section_2, t.section_3, t.task_id, t.number, t.marker, t.title, t.text,
  (SELECT group_concat(step, '；') FROM
    (SELECT coalesce(marker, '') || text AS step FROM measures WHERE task_key = t.key ORDER BY key)) AS measures,
  (SELECT group_concat(name, '；') FROM
    (SELECT name FROM task_units WHERE task_key = t.key AND role = 'lead' ORDER BY key)) AS lead_units,
  (SELECT group_concat(name, '；') FROM
    (SELECT name FROM task_units WHERE task_key = t.key AND role = 'responsible' ORDER BY key)) AS responsible_units,
  (SELECT group_concat(name, '；') FROM
    (SELECT name FROM task_units WHERE task_key = t.key AND role = 'cooperating' ORDER BY key)) AS cooperating_units,
  d.literal AS deadline, d.kind AS deadline_kind, d.date AS deadline_date,
  t.remarks, t.inherited, t.page, t.line, t.confidence,
  (SELECT group_concat(code, '；') FROM
    (SELECT code FROM diagnostics WHERE task_key = t.key GROUP BY code ORDER BY min(key))) AS diagnostics
FROM tasks AS t
JOIN notices AS n ON n.key = t.notice_key
LEFT JOIN parts AS p ON p.key = t.part_key
LEFT JOIN deadlines AS d ON d.task_key = t.key AND d.measure_key IS NULL AND d.use = 'deadline'
ORDER BY t.key;

-- A row a unit: how many tasks name it, and as what.
CREATE VIEW workload AS
SELECT
  u.name AS unit,
  count(DISTINCT u.task_key) AS tasks,
  count(DISTINCT CASE WHEN u.role = 'lead' THEN u.task_key END) AS lead,
  count(DISTINCT CASE WHEN u.role = 'responsible' THEN u.task_key END) AS responsible,
  count(DISTINCT CASE WHEN u.role = 'cooperating' THEN u.task_key END) AS cooperating,
  count(DISTINCT CASE WHEN u.role = 'supervising' THEN u.task_key END) AS supervising,
  count(DISTINCT CASE WHEN u.role = 'person' THEN u.task_key END) AS person,
  count(DISTINCT t.notice_key) AS notices
FROM units AS u
JOIN tasks AS t ON t.key = u.task_key
GROUP BY u.name
ORDER BY tasks DESC, u.name;

-- What has a last day, the earliest first.
CREATE VIEW dated_tasks AS
SELECT
  d.date, d.start, d.literal AS deadline, d.kind AS deadline_kind, t.task_id, m.measure_no,
  t.title, coalesce(m.text, t.text) AS text, n.notice_id, n.title AS notice_title, n.source, t.page, t.line
FROM deadlines AS d
JOIN tasks AS t ON t.key = d.task_key
JOIN notices AS n ON n.key = t.notice_key
LEFT JOIN measures AS m ON m.key = d.measure_key
WHERE d.use = 'deadline' AND d.date IS NOT NULL
ORDER BY d.date, d.key;

-- What the full-text index holds.
CREATE VIEW task_texts AS
SELECT
  t.key, n.title AS notice_title,
  coalesce(t.section_1, '') || ' ' || coalesce(t.section_2, '') || ' ' || coalesce(t.section_3, '') AS sections,
  t.title, t.text,
  (SELECT group_concat(text, '；') FROM (SELECT text FROM measures WHERE task_key = t.key ORDER BY key)) AS measures,
  t.remarks
FROM tasks AS t
JOIN notices AS n ON n.key = t.notice_key;

-- Full-text search. Its words are all runs of three characters, for Chinese is written without blanks:
--   SELECT rowid FROM tasks_fts WHERE tasks_fts MATCH '预算公开';          three characters or more
--   SELECT rowid FROM tasks_fts WHERE text LIKE '%预算%';                  two characters, by reading all
-- rowid is the key of the task.
CREATE VIRTUAL TABLE tasks_fts USING fts5 (
  notice_title, sections, title, text, measures, remarks,
  content = 'task_texts', content_rowid = 'key', tokenize = 'trigram'
);
INSERT INTO tasks_fts (tasks_fts) VALUES ('rebuild');
INSERT INTO tasks_fts (tasks_fts) VALUES ('optimize');
