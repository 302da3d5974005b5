package vn.lantoa.task.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import vn.lantoa.task.document.form.CountedNumber;

/** The lists that are open, and how far each is counted. */
final class HtmlLists {

    private static final int COLUMNS_A_LEVEL = 3;
    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)? *: *([a-z-]+)");
    private static final Map<String, String> FORMATS = Map.of(
            "a", "lowerLetter",
            "A", "upperLetter",
            "i", "lowerRoman",
            "I", "upperRoman",
            "lower-alpha", "lowerLetter",
            "lower-latin", "lowerLetter",
            "upper-alpha", "upperLetter",
            "upper-latin", "upperLetter",
            "lower-roman", "lowerRoman",
            "upper-roman", "upperRoman");

    private static final class Frame {

        private final boolean numbered;
        private final String format;
        private final int step;
        private int next;

        Frame(boolean numbered, String format, int next, int step) {
            this.numbered = numbered;
            this.format = format;
            this.next = next;
            this.step = step;
        }
    }

    private final Deque<Frame> open = new ArrayDeque<>();
    private String number = "";
    private boolean bullet;

    void enter(Element list) {
        boolean numbered = list.normalName().equals("ol");
        boolean reversed = list.hasAttr("reversed");
        int first = reversed ? list.childrenSize() : 1;
        open.push(new Frame(numbered, format(list), integer(list.attr("start"), first), reversed ? -1 : 1));
        number = "";
        bullet = false;
    }

    void leave() {
        open.pop();
    }

    /** Counts an item; its mark waits for the item's first words. */
    void item(Element item) {
        Frame frame = open.isEmpty() ? new Frame(false, "", 1, 1) : open.peek();
        frame.next = integer(item.attr("value"), frame.next);
        String style = style(item);
        String format = FORMATS.getOrDefault(style, frame.format);
        boolean shown = !(style.isEmpty() ? frame.format : style).equals("none");
        number = frame.numbered && shown ? CountedNumber.of(frame.next, format) + "." : "";
        bullet = !frame.numbered && shown;
        frame.next += frame.step;
    }

    /** The number that the item's first words still lack, empty without; it is given once. */
    String takeNumber() {
        String taken = number;
        number = "";
        return taken;
    }

    /** Whether the item's first words still lack a mark; it is given once. */
    boolean takeBullet() {
        boolean taken = bullet;
        bullet = false;
        return taken;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** In columns; what goes on in an item stands behind its mark. */
    int indent(boolean goesOn) {
        int levels = Math.max(0, open.size() - 1) * COLUMNS_A_LEVEL;
        return open.isEmpty() ? 0 : levels + (goesOn ? COLUMNS_A_LEVEL : 0);
    }

    private static String format(Element list) {
        String style = style(list);
        String named = style.isEmpty() ? list.attr("type") : style;
        return named.equals("none") ? named : FORMATS.getOrDefault(named, "decimal");
    }

    private static String style(Element element) {
        Matcher style = STYLE.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        String type = element.normalName().equals("li") ? element.attr("type") : "";
        return style.find() ? style.group(1) : type;
    }

    private static int integer(String text, int otherwise) {
        return text.matches("-?[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
