/** Parameters of goals, as they are configured in a POM. */
@NullMarked
package dev.openwork.maven.model.parameter;

import org.jspecify.annotations.NullMarked;
