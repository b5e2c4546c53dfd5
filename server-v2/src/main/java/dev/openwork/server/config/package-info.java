/** Settings of the server: command line, environment and files, validated. */
@NullMarked
package dev.openwork.server.config;

import org.jspecify.annotations.NullMarked;
