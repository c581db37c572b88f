/** Pages that are pictures: straightened, their lines and cells found, their text recognized. */
@NullMarked
package io.github.recount.extractor.format.scan;

import org.jspecify.annotations.NullMarked;
