/** The pipeline from sources to running programs: each step a function of its inputs. */
@NullMarked
package dev.openwork.loop.stages;

import org.jspecify.annotations.NullMarked;
