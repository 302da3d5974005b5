package vn.lantoa.reporting.rendition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.Letters;
import vn.lantoa.reporting.wording.ReportLanguage;

/** How a table's columns share the width of the page: figures get what they need, words what is left. */
public final class ColumnWidths {

    private static final double PADDING = 9;
    /** A heading is broken between its words, so of a column of figures it decides no more than its longest word. */
    private static final String BLANKS = "\\s+";

    private ColumnWidths() {}

    /** Widths in the unit of size and page, which add up to that of the page. */
    public static double[] of(ReportTable table, ReportLanguage language, double size, double page) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        for (int column = 0; column < columns; column++) {
            boolean figures = table.columns().get(column).type() != ReportTable.Type.TEXT;
            double longestWord = words(table, language, column, size, true);
            double longestCell = words(table, language, column, size, false);
            least[column] = (figures ? Math.max(longestWord, longestCell) : longestWord) + PADDING;
            wanted[column] = Math.max(least[column], longestCell + PADDING);
        }
        return shared(least, wanted, page);
    }

    private static double[] shared(double[] least, double[] wanted, double page) {
        double sumOfLeast = Arrays.stream(least).sum();
        double sumOfWanted = Arrays.stream(wanted).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (sumOfLeast >= page) {
                widths[i] = least[i] * page / sumOfLeast;
            } else if (sumOfWanted <= page) {
                widths[i] = wanted[i] * page / sumOfWanted;
            } else {
                widths[i] = least[i] + (wanted[i] - least[i]) * (page - sumOfLeast) / (sumOfWanted - sumOfLeast);
            }
        }
        return widths;
    }

    private static double words(
            ReportTable table, ReportLanguage language, int column, double size, boolean withHeading) {
        ReportTable.Type type = table.columns().get(column).type();
        Stream<String> cells = Stream.concat(table.rows().stream(), Stream.of(table.totals()))
                .filter(row -> !row.isEmpty())
                .map(row -> row.get(column).printed(type, language));
        Stream<String> parts = withHeading
                ? Stream.concat(
                        split(table.columns().get(column).heading()),
                        type == ReportTable.Type.TEXT ? cells.flatMap(ColumnWidths::split) : Stream.empty())
                : cells;
        List<String> all = parts.toList();
        Letters bold = Letters.of(EmbeddedFace.SERIF_BOLD);
        return all.stream().mapToDouble(part -> bold.width(part, size)).max().orElse(0);
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(words.split(BLANKS));
    }
}
