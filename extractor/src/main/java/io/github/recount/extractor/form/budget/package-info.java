/** Amounts of money, below a heading or beside their labels. */
@NullMarked
package io.github.recount.extractor.form.budget;

import org.jspecify.annotations.NullMarked;
