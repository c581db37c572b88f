package io.github.recount.exporter.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.value.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** What the records do not say themselves about their JSON. */
final class ReportModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  private static final List<Class<?>> LOWER_CASE =
      List.of(
          Alternative.Field.class,
          Alternative.Kind.class,
          Evaluation.Scope.class,
          Evaluation.Form.class,
          NormalizedDocument.Status.class,
          Quantity.Kind.class,
          Finding.Severity.class,
          Repair.Kind.class,
          ScoringRules.Formula.class,
          ScoringRules.Part.class);

  ReportModule() {
    LOWER_CASE.forEach(type -> setMixInAnnotation(type, LowerCase.class));
    setMixInAnnotation(Quantity.Comparator.class, Sign.class);
    setMixInAnnotation(ScoringRules.Tier.class, AsPair.class);
    addSerializer(Double.class, new PlainDouble());
    addSerializer(double.class, new PlainDouble());
    setSerializerModifier(new Layout());
  }

  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  private interface LowerCase {}

  private interface Sign {
    @JsonValue
    String sign();
  }

  /** A tier is {@code [80,100]}. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface AsPair {}

  /** A double in its shortest decimal form, without an exponent. */
  private static final class PlainDouble extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    PlainDouble() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(BigDecimal.valueOf(value));
    }
  }
}
