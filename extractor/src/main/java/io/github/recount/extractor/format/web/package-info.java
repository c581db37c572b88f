@NullMarked
package io.github.recount.extractor.format.web;

import org.jspecify.annotations.NullMarked;
