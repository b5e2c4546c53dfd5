package dev.openwork.server.domain;

import java.nio.file.Path;

/** A session that is known to be in this directory. */
public record SessionRef(Path directory, String id) {}
