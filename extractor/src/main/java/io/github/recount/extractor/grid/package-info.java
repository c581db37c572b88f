/** Tables as one stream of rows, whatever pages they were cut over. */
@NullMarked
package io.github.recount.extractor.grid;

import org.jspecify.annotations.NullMarked;
