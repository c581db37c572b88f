package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;

/**
 * A form field of the old kind, which shows what its data say and has no text of its own.
 *
 * @param shown mark of a check box or choice of a list; empty for other fields
 */
record FormField(String shown) {

  /** Reads the beginning of a field, which holds its form data if it has any. */
  static FormField read(XmlPull xml) throws ReadFailure {
    State state = new State();
    xml.children(
        data -> {
          if (data.equals("ffData")) {
            xml.children(kind -> state.read(xml, kind));
          }
        });
    return new FormField(state.shown());
  }

  private static final class State {
    private final List<String> choices = new ArrayList<>();
    private boolean isCheckBox;
    private boolean isChecked;
    private int choice;

    private void read(XmlPull xml, String kind) throws ReadFailure {
      isCheckBox |= kind.equals("checkBox");
      if (kind.equals("checkBox") || kind.equals("ddList")) {
        xml.children(
            property -> {
              switch (property) {
                case "default", "checked" -> isChecked = xml.isOn();
                case "result" -> choice = xml.number("val", 0);
                case "listEntry" -> choices.add(String.valueOf(xml.attribute("val")));
                default -> {}
              }
            });
      }
    }

    private String shown() {
      if (isCheckBox) {
        return Symbols.check(isChecked);
      }
      return choice >= 0 && choice < choices.size() ? choices.get(choice) : "";
    }
  }
}
