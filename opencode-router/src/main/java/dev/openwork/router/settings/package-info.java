/** What the router is told: arguments, variables and the configuration file. */
@NullMarked
package dev.openwork.router.settings;

import org.jspecify.annotations.NullMarked;
