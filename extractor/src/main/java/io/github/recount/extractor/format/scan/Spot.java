package io.github.recount.extractor.format.scan;

/**
 * A place on a page that holds a line of text.
 *
 * @param sign a sign at its beginning that was known by its shape, else empty
 * @param rest what there is to read behind it
 */
record Spot(Region place, String sign, Region rest) {}
