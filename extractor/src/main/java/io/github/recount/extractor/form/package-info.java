@NullMarked
package io.github.recount.extractor.form;

import org.jspecify.annotations.NullMarked;
