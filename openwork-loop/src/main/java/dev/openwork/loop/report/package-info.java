/** What people see of the loop. */
@NullMarked
package dev.openwork.loop.report;

import org.jspecify.annotations.NullMarked;
