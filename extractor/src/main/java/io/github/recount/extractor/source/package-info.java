@NullMarked
package io.github.recount.extractor.source;

import org.jspecify.annotations.NullMarked;
