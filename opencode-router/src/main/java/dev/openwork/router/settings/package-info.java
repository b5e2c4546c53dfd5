/** The settings: command line options, environment variables and the configuration file. */
@NullMarked
package dev.openwork.router.settings;

import org.jspecify.annotations.NullMarked;
