/** What is learned from labelled texts: the home of OpenNLP. */
@NullMarked
package io.github.recount.extractor.language;

import org.jspecify.annotations.NullMarked;
