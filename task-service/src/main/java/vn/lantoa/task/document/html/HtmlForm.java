package vn.lantoa.task.document.html;

import java.util.Iterator;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;
import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.FormText;
import vn.lantoa.task.document.form.FormWriter;

/** Reads a web page: what a browser shows of it. Hidden words, comments and descriptions of pictures are told. */
public final class HtmlForm {

    private static final int MOST_CHARACTERS = 6 * 1024 * 1024;
    /** The tree of them is held as a whole. */
    private static final int MOST_TAGS = 300_000;

    private static final int MOST_ELEMENTS = MOST_TAGS;
    private static final int MOST_ATTRIBUTES = 2 * MOST_ELEMENTS;

    private static final Pattern INLINE_PICTURE =
            Pattern.compile("data:[a-z]+/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=\\s]++");

    private HtmlForm() {}

    /** @throws FormException when the bytes are no text that can be read */
    public static FormText read(byte[] content) {
        FormLimits.check(content);
        String page = INLINE_PICTURE.matcher(HtmlBytes.decoded(content)).replaceAll("data:");
        if (page.length() > MOST_CHARACTERS) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_CHARACTERS + " characters");
        }
        if (page.chars().filter(letter -> letter == '<').count() > MOST_TAGS) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_TAGS + " tags");
        }
        FormLimits limits = new FormLimits();
        FormWriter writer = new FormWriter(limits);
        HtmlAside aside = new HtmlAside(writer);
        Element body = body(page);
        HtmlWalk walk = new HtmlWalk(writer, aside, new HtmlTables(aside, limits), limits);
        body.filter(walk);
        walk.end();
        aside.end();
        return writer.written();
    }

    /** Counts while they are made: marks that are left open are made anew in each block, with all their attributes. */
    private static Element body(String page) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(page, "")) {
            int elements = 0;
            int attributes = 0;
            for (Iterator<Element> made = parser.iterator(); made.hasNext(); ) {
                attributes += made.next().attributesSize();
                if (++elements > MOST_ELEMENTS || attributes > MOST_ATTRIBUTES) {
                    throw new FormException(
                            FormFault.TOO_COMPLEX,
                            "more than " + MOST_ELEMENTS + " elements or " + MOST_ATTRIBUTES + " attributes");
                }
            }
            return parser.document().body();
        }
    }
}
