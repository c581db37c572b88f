/** The cells of a row as values of their roles, and rows as indicators and goals. */
@NullMarked
package io.github.recount.extractor.form.row;

import org.jspecify.annotations.NullMarked;
