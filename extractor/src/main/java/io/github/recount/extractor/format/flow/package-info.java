@NullMarked
package io.github.recount.extractor.format.flow;

import org.jspecify.annotations.NullMarked;
