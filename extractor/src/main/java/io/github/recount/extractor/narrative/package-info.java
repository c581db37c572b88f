/** Prose to claims, and to evaluations that are written as prose. */
@NullMarked
package io.github.recount.extractor.narrative;

import org.jspecify.annotations.NullMarked;
