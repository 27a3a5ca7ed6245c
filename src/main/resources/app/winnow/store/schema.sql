-- Everything an audit knows, for other people's SQL. Derived from the journal and rewritten behind it: what is changed here is lost.
-- A code is that of an offering; '*' in answers stands for every offering that has no answer of its own.
CREATE TABLE meta (name VARCHAR PRIMARY KEY, content VARCHAR NOT NULL);
-- role is catalog, again (a catalog once more, in place of the imports in updates) or data (joined onto offerings that were there)
CREATE TABLE imports (import_no INT PRIMARY KEY, file VARCHAR NOT NULL, sheet VARCHAR NOT NULL, row_count INT NOT NULL, usage_from DATE, usage_to DATE,
  role VARCHAR NOT NULL, updates VARCHAR NOT NULL);
CREATE TABLE offerings (code VARCHAR PRIMARY KEY, place INT NOT NULL, title VARCHAR NOT NULL, import_no INT, first_row INT, row_count INT NOT NULL);
-- origin is 'own' for what a person typed over the import, which counts first, else 'imported'; place counts the members of a list from 0;
-- import_no is the import that an imported value came from, which says what time a count covers
CREATE TABLE facts (code VARCHAR NOT NULL, origin VARCHAR NOT NULL, field VARCHAR NOT NULL, place INT NOT NULL, text_value VARCHAR, number_value DOUBLE PRECISION,
  date_value DATE, flag_value BOOLEAN, import_no INT, PRIMARY KEY (code, origin, field, place));
CREATE TABLE outcomes (id VARCHAR PRIMARY KEY, serial INT NOT NULL, sentence VARCHAR NOT NULL, measure VARCHAR NOT NULL, unit VARCHAR NOT NULL, baseline VARCHAR NOT NULL,
  target VARCHAR NOT NULL, measure_source VARCHAR NOT NULL, sponsor VARCHAR NOT NULL, weight DOUBLE PRECISION NOT NULL, about_unit VARCHAR NOT NULL,
  about_audience VARCHAR NOT NULL, about_language VARCHAR NOT NULL, state VARCHAR, not_causes VARCHAR NOT NULL,
  enablers VARCHAR NOT NULL);
CREATE TABLE causes (outcome VARCHAR NOT NULL, cause VARCHAR NOT NULL, owner VARCHAR NOT NULL, PRIMARY KEY (outcome, cause));
CREATE TABLE complete (unit VARCHAR NOT NULL, audience VARCHAR NOT NULL, all_written BOOLEAN NOT NULL, PRIMARY KEY (unit, audience));
CREATE TABLE links (code VARCHAR NOT NULL, outcome VARCHAR NOT NULL, strength INT NOT NULL, evidence_level INT, evidence_date DATE, effect BOOLEAN, task VARCHAR NOT NULL,
  measure VARCHAR NOT NULL, source VARCHAR NOT NULL, PRIMARY KEY (code, outcome));
-- the answer 'Serves' holds the serial of the last outcome that somebody has looked at; the links themselves are in links
CREATE TABLE answers (code VARCHAR NOT NULL, fact VARCHAR NOT NULL, place INT NOT NULL, answer VARCHAR NOT NULL, PRIMARY KEY (code, fact, place));
CREATE TABLE decisions (code VARCHAR PRIMARY KEY, disposition VARCHAR NOT NULL, aid VARCHAR NOT NULL, aid_what VARCHAR NOT NULL, merged_into VARCHAR NOT NULL,
  reason VARCHAR NOT NULL, decided_by VARCHAR NOT NULL, decided_on DATE, owner VARCHAR NOT NULL, wave VARCHAR NOT NULL, due DATE, accepted_by VARCHAR NOT NULL);
CREATE TABLE pairs (first_code VARCHAR NOT NULL, second_code VARCHAR NOT NULL, state VARCHAR NOT NULL, PRIMARY KEY (first_code, second_code));
