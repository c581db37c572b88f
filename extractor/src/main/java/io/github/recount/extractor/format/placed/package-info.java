/** Texts at places, on a page or in lines of characters, to tables told by the white between. */
@NullMarked
package io.github.recount.extractor.format.placed;

import org.jspecify.annotations.NullMarked;
