@NullMarked
package io.github.recount.extractor.grid;

import org.jspecify.annotations.NullMarked;
