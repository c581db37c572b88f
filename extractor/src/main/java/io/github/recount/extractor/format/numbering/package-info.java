@NullMarked
package io.github.recount.extractor.format.numbering;

import org.jspecify.annotations.NullMarked;
