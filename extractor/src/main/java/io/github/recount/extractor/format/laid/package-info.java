/** Tables in text that was laid out with blanks, told by where texts stand in their lines. */
@NullMarked
package io.github.recount.extractor.format.laid;

import org.jspecify.annotations.NullMarked;
