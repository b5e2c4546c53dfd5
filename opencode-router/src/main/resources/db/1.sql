-- A conversation is identified by channel, identity and peer in all tables.
CREATE TABLE bindings (
  channel TEXT NOT NULL,
  identity TEXT NOT NULL,
  peer TEXT NOT NULL,
  directory TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('chat', 'operator', 'config')),
  PRIMARY KEY (channel, identity, peer)
) STRICT;

CREATE TABLE sessions (
  channel TEXT NOT NULL,
  identity TEXT NOT NULL,
  peer TEXT NOT NULL,
  directory TEXT NOT NULL,
  session TEXT NOT NULL,
  used INTEGER NOT NULL,
  PRIMARY KEY (channel, identity, peer, directory)
) STRICT;

CREATE TABLE peers (
  channel TEXT NOT NULL,
  identity TEXT NOT NULL,
  peer TEXT NOT NULL,
  paired INTEGER NOT NULL DEFAULT 0,
  model TEXT,
  agent TEXT,
  PRIMARY KEY (channel, identity, peer)
) STRICT;

CREATE TABLE seen (
  channel TEXT NOT NULL,
  identity TEXT NOT NULL,
  mark TEXT NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (channel, identity, mark)
) STRICT;

CREATE INDEX seen_until ON seen (until);
