/** Forms of which only the order of texts is left: rows are cut out of it anew. */
@NullMarked
package io.github.recount.extractor.form.loose;

import org.jspecify.annotations.NullMarked;
