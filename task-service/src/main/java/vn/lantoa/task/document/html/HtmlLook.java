package vn.lantoa.task.document.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** How a browser shows the letters of an element: by its tag and its own style. */
record HtmlLook(boolean bold, boolean italic, boolean preformatted, boolean hidden) {

    static final HtmlLook PLAIN = new HtmlLook(false, false, false, false);

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");
    private static final Pattern WEIGHT = Pattern.compile("font-weight *: *(\\w+)");
    private static final Pattern SLANT = Pattern.compile("font-style *: *(\\w+)");
    private static final Pattern MARGIN =
            Pattern.compile("margin-left *: *([0-9]{1,4}(?:\\.[0-9]{1,4})?)(cm|mm|in|px|em|pt)");
    /** The indent of one column, in points. */
    private static final double COLUMN = 12;

    private static final Pattern HIDDEN = Pattern.compile("display *: *none|visibility *: *hidden|mso-hide *: *all");

    /** How far in the element stands, in columns. */
    static int indent(Element element) {
        Matcher margin = MARGIN.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        return margin.find()
                ? (int) Math.round(Double.parseDouble(margin.group(1)) * points(margin.group(2)) / COLUMN)
                : 0;
    }

    private static double points(String unit) {
        return switch (unit) {
            case "cm" -> 28.35;
            case "mm" -> 2.835;
            case "in" -> 72;
            case "px" -> 0.75;
            case "em" -> COLUMN;
            default -> 1;
        };
    }

    HtmlLook within(Element element) {
        String name = element.normalName();
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return new HtmlLook(
                weight(style, bold || BOLD.contains(name)),
                slant(style, italic || ITALIC.contains(name)),
                preformatted || name.equals("pre"),
                element.hasAttr("hidden") || HIDDEN.matcher(style).find());
    }

    private static boolean weight(String style, boolean otherwise) {
        Matcher weight = WEIGHT.matcher(style);
        if (!weight.find()) {
            return otherwise;
        }
        String value = weight.group(1);
        return value.startsWith("bold") || value.matches("[6-9]00");
    }

    private static boolean slant(String style, boolean otherwise) {
        Matcher slant = SLANT.matcher(style);
        return slant.find() ? slant.group(1).equals("italic") || slant.group(1).equals("oblique") : otherwise;
    }
}
