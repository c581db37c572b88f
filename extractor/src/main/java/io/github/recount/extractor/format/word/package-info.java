@NullMarked
package io.github.recount.extractor.format.word;

import org.jspecify.annotations.NullMarked;
