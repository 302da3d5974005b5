package vn.lantoa.task.rendition.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.text.Roman;

/** The number of a section as an office types it, made from its path (rules.md §12). */
final class TypedNumber {

    private static final Pattern TWICE = Pattern.compile("~\\d+$");
    private static final Pattern NAMED = Pattern.compile("([PCMD])(\\d{1,3})");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,7}");

    private TypedNumber() {}

    /** The last part of the path: what tells the section from its siblings. */
    static String label(Section section) {
        String parent = section.parentPath();
        String own = parent == null ? section.path() : section.path().substring(parent.length() + 1);
        return TWICE.matcher(own).replaceFirst("");
    }

    /** With what closes it; empty for a section without a number, and where the title itself names it. */
    static String of(Section section) {
        String label = label(section);
        Matcher named = NAMED.matcher(label);
        if (named.matches()) {
            return named(named.group(1), Integer.parseInt(named.group(2)));
        }
        if (DECIMAL.matcher(label).matches()) {
            return decimals(section, label) + ".";
        }
        if (ROMAN.matcher(label).matches() || isPart(label)) {
            return label + ".";
        }
        return label.length() == 1 ? label + ")" : "";
    }

    static boolean isAppendix(String label) {
        return label.startsWith("PL");
    }

    static boolean isAttachment(String label) {
        return label.equals("KT");
    }

    /** Whether the reader would take a heading of this number out of its parent: then it names a group of a table. */
    static boolean isWiderThanParent(Section section) {
        String parent = section.parentPath();
        if (parent == null) {
            return false;
        }
        String label = label(section);
        boolean wide = ROMAN.matcher(label).matches() || isPart(label);
        String above =
                TWICE.matcher(parent.substring(parent.lastIndexOf('.') + 1)).replaceFirst("");
        boolean narrow = Character.isDigit(above.charAt(0))
                || Character.isLowerCase(above.charAt(0))
                || isPart(label) && ROMAN.matcher(above).matches();
        return wide && narrow;
    }

    private static boolean isPart(String label) {
        return label.length() == 1 && Character.isUpperCase(label.charAt(0)) && "IVX".indexOf(label.charAt(0)) < 0;
    }

    private static String named(String kind, int value) {
        return switch (kind) {
            case "P" -> "Phần " + Roman.of(value) + ".";
            case "C" -> "Chương " + Roman.of(value) + ".";
            case "M" -> "Mục " + value + ".";
            default -> "Điều " + value + ".";
        };
    }

    /** A number below a number names both, as {@code 3.1}. */
    private static String decimals(Section section, String label) {
        String parent = section.parentPath() == null ? "" : section.parentPath();
        String above = "";
        for (String part : parent.split("\\.", -1)) {
            String bare = TWICE.matcher(part).replaceFirst("");
            above = DECIMAL.matcher(bare).matches() ? above + bare + "." : "";
        }
        return above + label;
    }
}
