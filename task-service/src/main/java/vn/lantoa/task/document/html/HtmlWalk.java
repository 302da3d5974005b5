package vn.lantoa.task.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.FormLine;
import vn.lantoa.task.document.form.FormTarget;
import vn.lantoa.task.document.form.RunText;
import vn.lantoa.task.document.row.CandidateReader;

/** Walks through the elements of a page and gives its paragraphs and tables to a target. */
final class HtmlWalk implements NodeFilter {

    private final FormTarget target;
    private final HtmlAside aside;
    private final HtmlTables tables;
    private final FormLimits limits;
    private final HtmlLists lists = new HtmlLists();
    private final Deque<HtmlLook> looks = new ArrayDeque<>(Set.of(HtmlLook.PLAIN));
    private RunText words = new RunText();
    private int heading;
    private int indent;
    private boolean inItem;

    HtmlWalk(FormTarget target, HtmlAside aside, HtmlTables tables, FormLimits limits) {
        this.target = target;
        this.aside = aside;
        this.tables = tables;
        this.limits = limits;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            HtmlLook look = looks.element();
            String letters = text.getWholeText();
            limits.characters(letters.length());
            words.add(
                    look.preformatted() ? letters : letters.replaceAll("[ \t\n\f\r]+", " "),
                    look.bold(),
                    look.italic());
        } else if (node instanceof Comment comment) {
            aside.comment(comment.getData());
        } else if (node instanceof Element element) {
            return element(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        String name = element.normalName();
        HtmlLook look = looks.element().within(element);
        if (HtmlKind.isIgnored(name) || isAside(name, element, look)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            words.add("\n", false, false);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("table")) {
            flush();
            tables.read(element, target);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!HtmlKind.isInline(name)) {
            flush();
            enter(name, element);
        }
        looks.push(look);
        return FilterResult.CONTINUE;
    }

    private boolean isAside(String name, Element element, HtmlLook look) {
        if (look.hidden() || HtmlKind.isBeside(element)) {
            aside.tell(element.text());
        } else if (name.equals("img")) {
            aside.tell(element.attr("alt"));
        } else if (name.equals("del")) {
            aside.removed(element.text());
        } else if (name.equals("ins")) {
            aside.inserted();
            return false;
        } else {
            return false;
        }
        return true;
    }

    private void enter(String name, Element element) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
            case "ol", "ul", "menu" -> lists.enter(element);
            case "li" -> {
                lists.item(element);
                inItem = false;
            }
            default -> indent = HtmlLook.indent(element);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            looks.pop();
            String name = element.normalName();
            if (!HtmlKind.isInline(name)) {
                flush();
            }
            switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
                case "ol", "ul", "menu" -> {
                    lists.leave();
                    inItem = true;
                }
                case "li" -> inItem = false;
                default -> {
                    return FilterResult.CONTINUE;
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private int typedIndent(RunText paragraph) {
        return CandidateReader.number(paragraph.plain().strip()).isPresent() ? 0 : indent;
    }

    /** Writes what is left. */
    void end() {
        flush();
    }

    private void flush() {
        if (words.blank()) {
            words = new RunText();
            return;
        }
        RunText paragraph = words;
        words = new RunText();
        boolean bullet = lists.takeBullet();
        String number = lists.takeNumber();
        if (!number.isEmpty()) {
            paragraph.lead(number + " ");
        }
        boolean first = bullet || !number.isEmpty();
        int columns = lists.isOpen() ? lists.indent(!first && inItem) : typedIndent(paragraph);
        target.line(new FormLine(heading, bullet && heading == 0 ? '-' : 0, columns, paragraph));
        inItem = true;
    }
}
