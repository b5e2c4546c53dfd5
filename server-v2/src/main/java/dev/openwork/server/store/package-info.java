/** Storage in SQLite or PostgreSQL with JDBI, HikariCP and Flyway. */
@NullMarked
package dev.openwork.server.store;

import org.jspecify.annotations.NullMarked;
