CREATE TABLE servers (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('local', 'remote')),
  hosting_kind TEXT NOT NULL CHECK (hosting_kind IN ('desktop', 'self_hosted', 'cloud')),
  label TEXT NOT NULL,
  base_url TEXT,
  is_local INTEGER NOT NULL DEFAULT 0 CHECK (is_local IN (0, 1)),
  is_enabled INTEGER NOT NULL DEFAULT 1 CHECK (is_enabled IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE UNIQUE INDEX servers_one_local ON servers (is_local) WHERE is_local = 1;

CREATE TABLE workspaces (
  id TEXT PRIMARY KEY,
  server_id TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('local', 'remote', 'control', 'help')),
  display_name TEXT NOT NULL,
  slug TEXT NOT NULL UNIQUE,
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
  status TEXT NOT NULL CHECK (status IN ('ready', 'imported', 'attention')),
  data_dir TEXT UNIQUE,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE TABLE workspace_runtime_state (
  workspace_id TEXT PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
  backend_kind TEXT NOT NULL CHECK (backend_kind IN ('local_opencode', 'remote_openwork')),
  last_sync_at TEXT,
  last_error TEXT,
  updated_at TEXT NOT NULL
);

INSERT INTO servers (id, kind, hosting_kind, label, is_local, created_at, updated_at)
VALUES (
  'srv_local', 'local', 'self_hosted', 'This machine', 1,
  to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
);
