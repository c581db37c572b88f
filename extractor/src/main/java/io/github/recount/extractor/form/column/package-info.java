/** What plays which role in the columns below a heading. */
@NullMarked
package io.github.recount.extractor.form.column;

import org.jspecify.annotations.NullMarked;
