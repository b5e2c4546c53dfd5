/** What people see of the loop. */
@NullMarked
package dev.openwork.maven.report;

import org.jspecify.annotations.NullMarked;
