@NullMarked
package io.github.recount.extractor.format;

import org.jspecify.annotations.NullMarked;
