@NullMarked
package io.github.recount.extractor.format.sheet;

import org.jspecify.annotations.NullMarked;
