package io.github.recount.exporter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.value.Quantity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps small records on one line, for people who read the files, and findings at the end. */
final class Layout extends BeanSerializerModifier {
  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> ONE_LINE = Set.of(Location.class, Quantity.Amount.class);

  @Override
  public List<BeanPropertyWriter> orderProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
    if (bean.getBeanClass() != NormalizedEvaluation.class) {
      return properties;
    }
    List<BeanPropertyWriter> ordered = new ArrayList<>(properties);
    List<BeanPropertyWriter> findings =
        properties.stream().filter(p -> p.getName().equals("findings")).toList();
    ordered.removeAll(findings);
    ordered.addAll(findings);
    return ordered;
  }

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
    return ONE_LINE.contains(bean.getBeanClass()) ? new OneLine<>(serializer) : serializer;
  }

  private static final class OneLine<T> extends JsonSerializer<T> implements ResolvableSerializer {
    private static final PrettyPrinter PRINTER = printer();
    private final JsonSerializer<T> fields;

    OneLine(JsonSerializer<T> fields) {
      this.fields = fields;
    }

    @Override
    public void resolve(SerializerProvider provider) throws JsonMappingException {
      ((ResolvableSerializer) fields).resolve(provider);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      PrettyPrinter page = out.getPrettyPrinter();
      if (page != null) {
        out.setPrettyPrinter(PRINTER);
      }
      fields.serialize(value, out, provider);
      out.setPrettyPrinter(page);
    }

    private static PrettyPrinter printer() {
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEntrySpacing(Separators.Spacing.AFTER)
                  .withArrayValueSpacing(Separators.Spacing.AFTER));
      printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
      printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
      return printer;
    }
  }
}
