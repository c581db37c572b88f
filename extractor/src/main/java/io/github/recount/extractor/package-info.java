@NullMarked
package io.github.recount.extractor;

import org.jspecify.annotations.NullMarked;
