package vn.lantoa.task.rendition.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of rows whose texts are {@code Column: cell; Column: cell}. A name counts as a column when it stands in at
 * least half of the rows; what names none is part of the cell before it. The cells joined again are the text again.
 */
final class RowCells {

    private static final int LONGEST_NAME = 80;
    private static final String PART = "; ";
    private static final String NAMES = ": ";

    private final List<String> columns;

    private RowCells(List<String> columns) {
        this.columns = columns;
    }

    /** The columns of the rows, in an order in which every row names them; else each text is one cell. */
    static RowCells of(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> new LinkedHashSet<>(names(text)).forEach(name -> counts.merge(name, 1, Integer::sum)));
        Set<String> common = new LinkedHashSet<>();
        for (String text : texts) {
            int place = 0;
            List<String> ordered = new ArrayList<>(common);
            for (String name : names(text)) {
                if (counts.get(name) * 2 < texts.size()) {
                    continue;
                }
                int at = ordered.indexOf(name);
                if (at < 0) {
                    ordered.add(place++, name);
                } else {
                    place = Math.max(place, at + 1);
                }
            }
            common = new LinkedHashSet<>(ordered);
        }
        boolean unnamed = texts.stream()
                .anyMatch(text -> name(text.split(PART, 2)[0]).isEmpty()
                        || counts.getOrDefault(name(text.split(PART, 2)[0]), 0) * 2 < texts.size());
        List<String> columns = new ArrayList<>(common);
        if (unnamed || columns.isEmpty()) {
            columns.add(0, "");
        }
        RowCells cells = new RowCells(List.copyOf(columns));
        boolean faithful =
                texts.stream().allMatch(text -> cells.text(cells.cells(text)).equals(text));
        return faithful ? cells : new RowCells(List.of(""));
    }

    /** What could be columns, in the order of the text. */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String part : text.split(PART, -1)) {
            String name = name(part);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    List<String> columns() {
        return columns;
    }

    /** One cell for each column, empty where the row names it not. */
    List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        int place = columns.get(0).isEmpty() ? 0 : -1;
        StringBuilder open = new StringBuilder();
        boolean first = true;
        for (String part : text.split(PART, -1)) {
            int at = columns.indexOf(name(part));
            if (!name(part).isEmpty() && at > place || place < 0) {
                fill(cells, place, open);
                place = Math.max(0, at);
                open.setLength(0);
                open.append(at < 0 ? part : part.substring(name(part).length() + NAMES.length()));
            } else {
                open.append(first ? "" : PART).append(part);
            }
            first = false;
        }
        fill(cells, place, open);
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        return cells;
    }

    private String text(List<String> cells) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                parts.add(columns.get(i).isEmpty() ? cell : columns.get(i) + NAMES + cell);
            }
        }
        return String.join(PART, parts);
    }

    private static void fill(List<String> cells, int place, StringBuilder open) {
        while (cells.size() < place) {
            cells.add("");
        }
        if (place >= 0) {
            cells.add(open.toString());
        }
    }

    private static String name(String part) {
        int colon = part.indexOf(NAMES);
        return colon <= 0 || colon > LONGEST_NAME ? "" : part.substring(0, colon);
    }
}
