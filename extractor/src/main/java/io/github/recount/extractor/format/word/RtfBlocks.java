package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects the text of a rich text in paragraphs, cells and rows. */
final class RtfBlocks {
  /** Texts apart from the one around them, such as text boxes; the innermost first. */
  private final Deque<Story> stories = new ArrayDeque<>(List.of(new Story()));

  private int nestedDepth = 2;

  /** A text with paragraphs of its own. */
  private static final class Story {
    final TableNest tables = new TableNest();
    final StringBuilder line = new StringBuilder();
    final List<Flow> boxes = new ArrayList<>();
  }

  StringBuilder line() {
    return stories.element().line;
  }

  void beginBox() {
    stories.push(new Story());
  }

  /** Ends a text apart, which follows the paragraph that it is anchored in. */
  void endBox() throws ReadFailure {
    if (stories.size() > 1) {
      List<Flow> content = finish(stories.pop());
      stories.element().boxes.addAll(content);
    }
  }

  void endParagraph(int depth) throws ReadFailure {
    endParagraph(stories.element(), depth);
  }

  private static void endParagraph(Story story, int depth) throws ReadFailure {
    story.tables.goTo(depth);
    story.tables.add(new FlowLine(story.line.toString(), null));
    story.line.setLength(0);
    story.boxes.forEach(story.tables::add);
    story.boxes.clear();
  }

  void endCell(int depth) throws ReadFailure {
    if (depth > 1) {
      nestedDepth = depth;
    }
    endParagraph(depth);
    stories.element().tables.endCell();
  }

  void endRow(RtfRow row) throws ReadFailure {
    stories.element().tables.goTo(1);
    stories.element().tables.endRow(row::place);
  }

  void endNestedRow(RtfRow row) throws ReadFailure {
    stories.element().tables.goTo(nestedDepth);
    stories.element().tables.endRow(row::place);
  }

  List<Flow> finish() throws ReadFailure {
    while (stories.size() > 1) {
      endBox();
    }
    return finish(stories.element());
  }

  private static List<Flow> finish(Story story) throws ReadFailure {
    if (story.line.length() > 0 || !story.boxes.isEmpty()) {
      endParagraph(story, 0);
    }
    return story.tables.finish();
  }
}
