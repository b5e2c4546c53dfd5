ALTER TABLE servers ADD COLUMN active_workspace_id TEXT REFERENCES workspaces (id) ON DELETE SET NULL;
