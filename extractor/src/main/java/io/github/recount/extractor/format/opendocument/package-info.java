@NullMarked
package io.github.recount.extractor.format.opendocument;

import org.jspecify.annotations.NullMarked;
