/** Routes, answers and streams over the listener's handler; knows nothing of what is shown. */
@NullMarked
package dev.openwork.app.web;

import org.jspecify.annotations.NullMarked;
