@NullMarked
package io.github.recount.extractor.narrative;

import org.jspecify.annotations.NullMarked;
