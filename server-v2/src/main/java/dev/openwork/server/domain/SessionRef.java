package dev.openwork.server.domain;

import java.nio.file.Path;

/** A session and the directory it belongs to. */
public record SessionRef(Path directory, String id) {}
