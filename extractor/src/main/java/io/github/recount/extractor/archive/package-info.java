/** Opens archives: what comes out of them, within limits, as files. */
@NullMarked
package io.github.recount.extractor.archive;

import org.jspecify.annotations.NullMarked;
