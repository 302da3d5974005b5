package vn.lantoa.task.document.html;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/** What an element is to a reader: nothing, a part of a line, or something beside the text. */
final class HtmlKind {

    private static final Set<String> IGNORED =
            Set.of("script", "style", "template", "head", "title", "meta", "link", "iframe");
    private static final Set<String> TOLD = Set.of("noscript", "object", "svg", "audio", "video");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "o:p",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "ruby",
            "rb",
            "button",
            "input",
            "select",
            "option",
            "textarea");

    private HtmlKind() {}

    static boolean isIgnored(String name) {
        return IGNORED.contains(name);
    }

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    /** Whether its words are told and not read. */
    static boolean isBeside(Element element) {
        return TOLD.contains(element.normalName()) || isContents(element);
    }

    /** A table of contents, as word processors and writers of pages mark it: it repeats the titles. */
    private static boolean isContents(Element element) {
        String id = element.id().toLowerCase(Locale.ROOT);
        return element.className().startsWith("MsoToc")
                || element.attr("role").equals("doc-toc")
                || id.equals("toc")
                || id.startsWith("table of contents");
    }
}
