package io.github.recount.normalizer.report;

import io.github.recount.extractor.report.Alternative;
import io.github.recount.normalizer.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a row holds in another reading of the report, typed. The row itself is reading 1;
 * alternatives that share a number hold together.
 *
 * @param reading counted from 2
 * @param kind why there is more than one reading
 * @param note the same in words
 * @param quantity a name or a remark is a text; null where the field is empty in this reading
 */
public record NormalizedAlternative(
    Alternative.Field field,
    int reading,
    Alternative.Kind kind,
    String note,
    @Nullable Quantity quantity) {}
