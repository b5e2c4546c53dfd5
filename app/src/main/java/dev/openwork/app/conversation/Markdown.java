package dev.openwork.app.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Converts untrusted Markdown to safe HTML: CommonMark with the tables, task lists, strikethrough
 * and plain links of GitHub. HTML in the text is displayed as text, and images become links, so
 * that a page requests nothing from other hosts. Thread-safe.
 */
final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(),
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListItemsExtension.create());

  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak("<br>")
          .build();

  private static final Pattern LANGUAGE = Pattern.compile("language-[\\w+#.-]{1,40}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote")
          .allowElements("em", "strong", "del", "code", "pre", "ul", "ol", "li", "a", "input")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowWithoutAttributes("input")
          .allowAttributes("href", "title")
          .onElements("a")
          .allowAttributes("start")
          .onElements("ol")
          .allowAttributes("align")
          .onElements("th", "td")
          .allowAttributes("class")
          .matching(LANGUAGE)
          .onElements("code")
          .allowAttributes("type")
          .matching(true, "checkbox")
          .onElements("input")
          .allowAttributes("checked", "disabled")
          .onElements("input")
          .allowStandardUrlProtocols()
          .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
          .toFactory();

  private Markdown() {}

  /**
   * A block at the top level of a text.
   *
   * @param start the index of its first line in the text
   * @param definesLinks whether it defines the address of links elsewhere in the text
   */
  record Block(int start, boolean definesLinks, Node node) {}

  /** Returns the blocks at the top level of a text; a single one if it is nested too deeply. */
  static List<Block> blocks(String text) {
    try {
      return blocks(PARSER.parse(text));
    } catch (StackOverflowError nested) {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(new Text(text));
      return List.of(new Block(0, false, paragraph));
    }
  }

  private static List<Block> blocks(Node document) {
    List<Block> blocks = new ArrayList<>();
    Node node = document.getFirstChild();
    while (node != null) {
      SourceSpan first = node.getSourceSpans().get(0);
      blocks.add(
          new Block(
              first.getInputIndex() - first.getColumnIndex(), DefinitionSearch.finds(node), node));
      node = node.getNext();
    }
    return blocks;
  }

  /**
   * Returns the HTML of blocks; they cannot be used afterwards.
   *
   * @param text the text of the blocks, which is displayed as it is if it is nested too deeply
   */
  static String html(List<Block> blocks, String text) {
    Document document = new Document();
    blocks.forEach(block -> document.appendChild(block.node()));
    try {
      document.accept(new ImagesToLinks());
      return POLICY.sanitize(RENDERER.render(document)).strip();
    } catch (StackOverflowError nested) {
      return verbatim(text);
    }
  }

  /** Returns the HTML of a text that is not Markdown; empty if it is blank. */
  static String verbatim(String text) {
    return text.isBlank()
        ? ""
        : "<p class=\"prose\">"
            + text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            + "</p>";
  }

  private static final class DefinitionSearch extends AbstractVisitor {
    private boolean found;

    static boolean finds(Node node) {
      DefinitionSearch search = new DefinitionSearch();
      node.accept(search);
      return search.found;
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      found = true;
    }
  }

  private static final class ImagesToLinks extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      visitChildren(image);
      Link link = new Link(image.getDestination(), image.getTitle());
      if (image.getFirstChild() == null) {
        link.appendChild(new Text(image.getDestination()));
      }
      while (image.getFirstChild() != null) {
        link.appendChild(image.getFirstChild());
      }
      image.insertAfter(link);
      image.unlink();
    }
  }
}
