package vn.lantoa.task.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The same document as other hands and programs would have written it. */
final class SourceForms {

    private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\\n?)+");
    /** A heading without a number among numbered ones: only its marks say how deep it is. */
    private static final Pattern UNNUMBERED = Pattern.compile("(?s)## I\\..*\n#+ (?:[^\\dIVX*]|[IVX]+[^.IVX])");

    /** A page's number already. */
    private static final Pattern PAGED = Pattern.compile("(?m)^ *(?:- )?\\d(?: -)?$");

    private static final Pattern LETTERHEAD = Pattern.compile("(?m)\\A\\s*(Số:.*)\\n+(\\S.*, ngày .*tháng.*năm.*)\\n");

    private SourceForms() {}

    /** Forms that are read to the same clauses. */
    static Map<String, UnaryOperator<String>> alike() {
        Map<String, UnaryOperator<String>> forms = new LinkedHashMap<>();
        forms.put("decomposed letters", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        forms.put("Windows line ends", text -> text.replace("\n", "\r\n"));
        forms.put("escaped marks", text -> text.replaceAll("(?m)^([-+*]) ", "\\\\$1 ")
                .replaceAll("(?m)^((?:\\*\\*)?\\w{1,3})([.)]) ", "$1\\\\$2 "));
        forms.put("one level deeper", text -> text.replaceAll("(?m)^(#{1,5}) ", "$1# "));
        forms.put("bold for marks", text -> UNNUMBERED.matcher(text).find() ? text : bold(text));
        forms.put("page numbers", text -> PAGED.matcher(text).find() ? text : pages(text));
        forms.put("a grid", text -> tables(text, SourceForms::grid));
        forms.put("HTML tables", text -> tables(text, SourceForms::html));
        forms.put("tables without outer bars", text -> tables(text, SourceForms::barless));
        forms.put("a letterhead in a table", text -> LETTERHEAD
                .matcher(text)
                .replaceFirst("| **ỦY BAN** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| $1 | *$2* |\n"));
        return forms;
    }

    /** Long lines broken at so many columns, as a mail or a terminal breaks them. */
    static String wrapped(String text, int columns) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean whole = line.indexOf('|') >= 0
                    || line.strip().contains("   ")
                    || line.matches(".*(?:\\.{4}|…{2}).*")
                    || line.startsWith("#")
                    || line.startsWith("<")
                    || line.startsWith("+-");
            String words = whole ? line : line.stripLeading();
            int used = line.length() - words.length();
            wrapped.append(" ".repeat(used));
            boolean first = true;
            for (String word : whole ? new String[] {line} : words.split(" ", -1)) {
                boolean breaks = !first && used + 1 + word.length() > columns;
                wrapped.append(first ? "" : breaks ? "\n" : " ").append(word);
                used = breaks ? word.length() : used + (first ? 0 : 1) + word.length();
                first = false;
            }
            wrapped.append('\n');
        }
        return wrapped.toString();
    }

    private static String bold(String text) {
        return text.replaceAll("(?m)^#+ \\**([^*\\n]*?)\\**$", "**$1**");
    }

    private static String pages(String text) {
        StringBuilder paged = new StringBuilder();
        int page = 1;
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            paged.append(line).append('\n');
            lines++;
            if (line.isBlank() && lines > 8) {
                paged.append(++page % 2 == 0 ? page : "- " + page + " -").append("\n\n");
                lines = 0;
            }
        }
        return paged.toString();
    }

    private static String tables(String text, UnaryOperator<String> form) {
        if (text.contains("+--") || text.contains("|:---:|")) {
            return text;
        }
        return TABLE.matcher(text)
                .replaceAll(
                        found -> form.apply(found.group()).replace("\\", "\\\\").replace("$", "\\$"));
    }

    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : table.strip().split("\n")) {
            if (!line.matches("[|:\\- ]+")) {
                rows.add(List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)));
            }
        }
        return rows;
    }

    private static boolean hasHead(String table) {
        return table.contains("|-") || table.contains("| -") || table.contains("|:");
    }

    private static String grid(String table) {
        List<List<String>> rows = rows(table);
        int width = rows.stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .max()
                        .orElse(1)
                + 2;
        StringBuilder grid = new StringBuilder();
        String rule = ("+" + "-".repeat(width)).repeat(rows.get(0).size()) + "+\n";
        grid.append(rule);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).forEach(cell -> grid.append('|').append(String.format("%-" + width + "s", cell)));
            grid.append("|\n").append(i == 0 && hasHead(table) ? rule.replace('-', '=') : rule);
        }
        return grid + "\n";
    }

    private static String html(String table) {
        List<List<String>> rows = rows(table);
        StringBuilder html = new StringBuilder("<table>\n");
        for (int i = 0; i < rows.size(); i++) {
            String tag = i == 0 && hasHead(table) ? "th" : "td";
            html.append("<tr>");
            rows.get(i).forEach(cell -> html.append("<" + tag + ">" + cell.strip() + "</" + tag + ">"));
            html.append("</tr>\n");
        }
        return html + "</table>\n\n";
    }

    private static String barless(String table) {
        StringBuilder lines = new StringBuilder();
        for (String line : table.strip().split("\n")) {
            boolean open = line.startsWith("| |") || line.startsWith("|  ");
            lines.append(open ? line : line.substring(1, line.lastIndexOf('|')).strip())
                    .append('\n');
        }
        return lines + "\n";
    }
}
