package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.Truth;
import io.github.recount.corpus.truth.Truth.TrueEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes reports of a layout; the same seed gives the same report. */
final class SpecimenMaker {
  private static final Plant NOTHING = new Plant("nothing", l -> true, (c, l, r) -> c);

  private final Phrases phrases = new Phrases("names.tsv", "bodies.tsv");

  Specimen make(Layout layout, long seed) {
    return make(layout, NOTHING, seed);
  }

  /** A report with an error in each of its forms. */
  Specimen make(Layout layout, Plant plant, long seed) {
    // The name is mixed in so that layouts of one seed do not share their figures.
    Random random = new Random(seed * 31 + layout.name().hashCode());
    List<Part> parts = new ArrayList<>();
    List<TrueEvaluation> truths = new ArrayList<>();
    List<Layout> forms = new ArrayList<>(List.of(layout));
    if (layout.has(Trait.TWO_FORMS)) {
      forms.add(layout);
    }
    layout.annexes().forEach(name -> forms.add(Layouts.named(name)));
    for (int form = 0; form < forms.size(); form++) {
      Layout own = forms.get(form);
      Content clean = new ContentMaker(own, random, phrases).make();
      Content content = plant.into(clean, own, random);
      if (form == 0) {
        own.before().forEach(text -> parts.add(prose(text, content)));
        parts.addAll(new SideTables(phrases, random).infrontOf(own, content));
      }
      if (!layout.annexes().isEmpty()) {
        parts.add(new Part.Prose("附件" + (form + 1)));
      }
      form(own, content, parts);
      if (own.evaluation()) {
        truths.add(new TruthWriter(own).write(content));
      }
      if (own.has(Trait.YEAR_BEFORE)) {
        Content before = YearPlants.yearBefore(clean);
        form(own, before, parts);
        truths.add(new TruthWriter(own).write(before));
      }
    }
    return new Specimen(layout.name() + "-" + seed, parts, new Truth(truths, true));
  }

  private static void form(Layout layout, Content content, List<Part> parts) {
    content.prose().forEach(text -> parts.add(new Part.Prose(text)));
    parts.add(new Part.Prose(prose(layout.title(), content).text(), true));
    if (layout.has(Trait.FILED_ABOVE)) {
      parts.add(new Part.Prose("填报日期：" + date(content)));
    }
    Grid grid = new FormDrawer(layout, content).draw();
    parts.add(new Part.Ruled(grid, layout.has(Trait.BOXED)));
    behind(content, layout, parts);
  }

  private static void behind(Content content, Layout layout, List<Part> parts) {
    if (layout.has(Trait.TOTAL_BELOW)) {
      parts.add(new Part.Prose("经自评，本项目自评得分为%s分。".formatted(Points.plain(content.declared()))));
    }
    if (layout.has(Trait.NOTES_BELOW)) {
      parts.add(new Part.Prose(layout.scoring().notes()));
    }
    if (layout.has(Trait.FOOTER)) {
      parts.add(new Part.Prose("填报人：周明朗    联系电话：0512-60031288    填报日期：" + date(content)));
    }
    layout.after().forEach(text -> parts.add(prose(text, content)));
  }

  private static String date(Content content) {
    String[] date = String.valueOf(content.filedOn()).split("-", -1);
    return "%s年%d月%d日".formatted(date[0], Integer.parseInt(date[1]), Integer.parseInt(date[2]));
  }

  private static Part.Prose prose(String text, Content content) {
    return new Part.Prose(
        text.replace("{year}", Integer.toString(content.year()))
            .replace("{unit}", content.unit())
            .replace("{project}", content.project()));
  }
}
