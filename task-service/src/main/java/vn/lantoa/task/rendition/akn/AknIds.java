package vn.lantoa.task.rendition.akn;

import java.util.regex.Pattern;

import vn.lantoa.task.document.model.Clause;

/**
 * Element ids by the naming convention of Akoma Ntoso: kind and number of each element, from the outermost in. They
 * follow from clause paths, and so are frozen with them.
 */
final class AknIds {

    static final String JOINT = "__";

    private static final Pattern WORDED = Pattern.compile("([PCMDx])(\\d+)(~\\d+)?");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+(~\\d+)?|[A-ZĐ](~\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(~\\d+)?");

    private AknIds() {}

    /** {@code sec_II__para_3__point_a} of {@code II.3.a}. */
    static String section(String path) {
        StringBuilder id = new StringBuilder();
        for (String label : path.split("\\.")) {
            id.append(id.isEmpty() ? "" : JOINT)
                    .append(prefix(label))
                    .append('_')
                    .append(number(label));
        }
        return id.toString();
    }

    /** The name of the element that a section of this label is. */
    static String element(String label) {
        return switch (prefix(label)) {
            case "part" -> "part";
            case "chp" -> "chapter";
            case "art" -> "article";
            case "para" -> "paragraph";
            case "point" -> "point";
            case "hcontainer", "att" -> "hcontainer";
            default -> "section";
        };
    }

    /** Of a clause in a section, by the mark that its kind has; of one outside by its place. */
    static String clause(Clause clause) {
        int dash = clause.path().lastIndexOf('-');
        String above = clause.path().substring(0, dash);
        String[] numbers = clause.path().substring(dash + 1).split("\\.");
        String mark =
                switch (clause.kind()) {
                    case LEGAL_BASIS -> "cit";
                    case PREAMBLE -> "rec";
                    case CLOSING -> "p";
                    case RECIPIENT -> "item";
                    case BULLET -> "point";
                    case TABLE_ROW -> "tr";
                    case PARAGRAPH -> "al";
                };
        boolean outside = clause.parentPath() == null;
        StringBuilder id = new StringBuilder(outside ? above : section(above));
        for (String number : numbers) {
            id.append(JOINT).append(mark).append('_').append(number);
        }
        return id.toString();
    }

    private static String prefix(String label) {
        if (label.startsWith("PL") || label.startsWith("KT")) {
            return "att";
        }
        if (WORDED.matcher(label).matches()) {
            return switch (label.charAt(0)) {
                case 'P' -> "part";
                case 'C' -> "chp";
                case 'D' -> "art";
                case 'x' -> "hcontainer";
                default -> "sec";
            };
        }
        return ROMAN.matcher(label).matches() ? "sec" : DECIMAL.matcher(label).matches() ? "para" : "point";
    }

    private static String number(String label) {
        String bare = WORDED.matcher(label).matches() ? label.substring(1) : label;
        return bare.replace('~', '-').replace("đ", "dd").replace("Đ", "DD");
    }
}
