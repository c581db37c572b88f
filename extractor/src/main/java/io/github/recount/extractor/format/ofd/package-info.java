/** OFD (GB/T 33190), the fixed-layout format of Chinese authorities. */
@NullMarked
package io.github.recount.extractor.format.ofd;

import org.jspecify.annotations.NullMarked;
