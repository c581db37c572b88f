/** Plain text, in the dialects in which converters leave tables. */
@NullMarked
package io.github.recount.extractor.format.text;

import org.jspecify.annotations.NullMarked;
