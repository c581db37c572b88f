/** Which of several readings of a row the report's own arithmetic suits. */
@NullMarked
package io.github.recount.normalizer.reading;

import org.jspecify.annotations.NullMarked;
