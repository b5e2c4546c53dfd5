/** Storage in SQLite or PostgreSQL, through JDBI and Flyway. */
@NullMarked
package dev.openwork.server.store;

import org.jspecify.annotations.NullMarked;
