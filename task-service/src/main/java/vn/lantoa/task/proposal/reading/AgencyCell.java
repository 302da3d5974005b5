package vn.lantoa.task.proposal.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agencies that a cell names, divided by semicolons, commas, line breaks or {@code và}; a name may hold any of
 * these itself, so the longest one wins.
 *
 * @param codes in the cell's order, each once
 * @param rest what names none
 */
record AgencyCell(List<String> codes, List<String> rest) {

    private static final int MOST_PARTS = 60;
    private static final int LONGEST_NAME = 5;
    private static final Pattern DIVIDER = Pattern.compile("[;,\n]+|(?<= )(?iu:và)(?= )");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ALL = Pattern.compile("(?iu)^các ");
    private static final Pattern MARK = Pattern.compile("^[-–+*•\\s]+|[.:\\s]+$");
    private static final Pattern HEAD =
            Pattern.compile("(?iu)^(?:các )?((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)?(?: ?các)?"
                    + " ?(?:sở|huyện|thị xã|thành phố|xã|phường|ban|báo|hội)) ?: ?");

    static AgencyCell read(String cell, AgencyNames register) {
        String text = cell;
        Set<String> codes = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        List<int[]> parts = parts(text);
        String head = "";
        for (int at = 0; at < parts.size(); ) {
            String alone = words(text, parts.get(at), parts.get(at));
            Matcher leads = HEAD.matcher(alone);
            head = leads.find()
                    ? leads.group(1).replaceFirst("(?iu) ?các ", " ").strip()
                    : head;
            int end = longest(text, parts, at, head, register, codes);
            if (end == at) {
                if (!alone.isEmpty()) {
                    rest.add(alone);
                }
                end = at + 1;
            }
            at = end;
        }
        return new AgencyCell(List.copyOf(codes), rest);
    }

    /** Index behind the parts that together name an agency, which is added; {@code at} when none do. */
    private static int longest(
            String text, List<int[]> parts, int at, String head, AgencyNames register, Set<String> codes) {
        for (int end = Math.min(parts.size(), at + LONGEST_NAME); end > at; end--) {
            String name = words(text, parts.get(at), parts.get(end - 1));
            Optional<String> code = find(name, head, register);
            if (code.isPresent()) {
                codes.add(code.get());
                return end;
            }
        }
        return at;
    }

    private static Optional<String> find(String name, String head, AgencyNames register) {
        String bare = HEAD.matcher(name).replaceFirst("");
        String open =
                ALL.matcher(BRACKETS.matcher(bare).replaceAll(" ").strip()).replaceFirst("");
        Optional<String> found = register.find(name).or(() -> register.find(open));
        return found.isPresent() || head.isEmpty() ? found : register.find(head + " " + open);
    }

    private static List<int[]> parts(String text) {
        List<int[]> parts = new ArrayList<>();
        Matcher divider = DIVIDER.matcher(text);
        int from = 0;
        while (parts.size() < MOST_PARTS && divider.find()) {
            parts.add(new int[] {from, divider.start()});
            from = divider.end();
        }
        parts.add(new int[] {from, text.length()});
        return parts;
    }

    private static String words(String text, int[] first, int[] last) {
        return MARK.matcher(text.substring(first[0], last[1]).replaceAll("\\s+", " "))
                .replaceAll("");
    }
}
