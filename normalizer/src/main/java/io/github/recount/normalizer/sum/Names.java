package io.github.recount.normalizer.sum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the names of sections. */
public final class Names {
  private static final String SUFFIX = "指标";
  private static final List<String> BUDGET_EXECUTION = List.of("预算执行", "资金执行", "执行率", "执行进度");

  private Names() {}

  /** Whether both name one section: {@code 产出} and {@code 产出指标} do. */
  public static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && b != null && key(a).equals(key(b));
  }

  /** Whether this names the execution of the budget. */
  public static boolean isBudgetExecution(@Nullable String name) {
    return name != null && BUDGET_EXECUTION.stream().anyMatch(name::contains);
  }

  /** What two spellings of one name have in common. */
  public static String key(String name) {
    String bare = name.replace(" ", "").replace("\u3000", "");
    return bare.endsWith(SUFFIX) ? bare.substring(0, bare.length() - SUFFIX.length()) : bare;
  }
}
