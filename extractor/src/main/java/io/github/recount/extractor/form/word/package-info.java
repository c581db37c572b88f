/** What the words of a form mean, each text by itself. */
@NullMarked
package io.github.recount.extractor.form.word;

import org.jspecify.annotations.NullMarked;
