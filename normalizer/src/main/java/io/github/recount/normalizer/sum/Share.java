package io.github.recount.normalizer.sum;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Points that count once: a row, a section or the budget execution. */
public record Share(
    String name, @Nullable BigDecimal weight, @Nullable BigDecimal score, Location location) {

  /**
   * Sum of the scores; null where none is given, or where one that has a weight lacks its score:
   * the sum of the others would not be the sum.
   */
  public static @Nullable BigDecimal scores(List<Share> shares) {
    return sum(shares, Share::score, Share::weight);
  }

  /**
   * Sum of the weights; null where none is given, or where one that has a score lacks its weight.
   */
  public static @Nullable BigDecimal weights(List<Share> shares) {
    return sum(shares, Share::weight, Share::score);
  }

  private static @Nullable BigDecimal sum(
      List<Share> shares,
      Function<Share, @Nullable BigDecimal> figure,
      Function<Share, @Nullable BigDecimal> other) {
    boolean gap =
        shares.stream()
            .anyMatch(share -> figure.apply(share) == null && counts(other.apply(share)));
    return gap
        ? null
        : shares.stream().map(figure).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  private static boolean counts(@Nullable BigDecimal points) {
    return points != null && points.signum() != 0;
  }
}
