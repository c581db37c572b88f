package io.github.recount.extractor.format.numbering;

/**
 * How one level of a list numbers its items.
 *
 * @param start number of the first item
 * @param text the label, {@code %1} to {@code %9} standing for the numbers of the levels
 * @param decimalOnly whether all numbers in the label are written in plain digits
 */
public record ListLevel(int start, NumberFormat format, String text, boolean decimalOnly) {}
