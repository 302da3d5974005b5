package vn.lantoa.task.document.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the sentences above the first section: which documents a plan rests on (rules.md §12). Linear in time. */
public final class LegalBasisReader {

    private static final int LONGEST_ISSUER = 160;
    private static final Pattern ISSUER = Pattern.compile("^[,\\s(]*(?:của|do) (.{2,200})", Pattern.DOTALL);
    private static final Pattern ISSUER_ENDS = Pattern.compile("(?:[,;(.]| (?:về|ban hành|phê duyệt|quy định|tại|trên"
            + "|sửa đổi|hướng dẫn|thực hiện|triển khai|ngày|năm|khóa|khoá|v/v)(?![\\p{L}]))");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:^|[\\s,(])((?:về việc|về|v/v|ban hành|phê duyệt|quy định|sửa đổi) .+)$", Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile("^(?:về việc|về|v/v) ");
    private static final Pattern CHANGED = Pattern.compile("(?iu)(?:được|đã|\\() ?(?:được )?sửa đổi");
    private static final Pattern CHANGES =
            Pattern.compile("(?iu)^[\\s,]*(?:số \\S+ )?(?:ngày .{4,30} )?(?:của .{2,80} )?(?:về việc |về )?sửa đổi");
    private static final Pattern PROPOSER = Pattern.compile("của (.{2,160}) tại $");
    private static final String STOPS = " ;,.";

    private LegalBasisReader() {}

    /** The documents that a sentence rests on, in its order; none where no relation opens it. */
    public static List<LegalBasis> read(String text) {
        List<LegalBasis> found = new ArrayList<>();
        Relation relation = Relation.at(text, 0).orElse(null);
        int start = relation == null ? text.length() : relation.end();
        while (relation != null && start < text.length()) {
            int semicolon = text.indexOf(';', start);
            int end = semicolon < 0 ? text.length() : semicolon;
            int words = skipBlanks(text, start, end);
            Optional<Relation> other = found.isEmpty() ? Optional.empty() : Relation.at(text, words);
            relation = other.orElse(relation);
            part(text, other.map(Relation::end).orElse(words), end, relation.word(), found);
            start = end + 1;
        }
        return found;
    }

    private static void part(String text, int start, int end, String relation, List<LegalBasis> found) {
        List<BasisMention> mentions = BasisMention.among(text, start, end);
        if (mentions.isEmpty()) {
            String words = stripped(text.substring(start, end));
            if (!words.isEmpty()) {
                found.add(new LegalBasis(
                        relation,
                        null,
                        null,
                        null,
                        null,
                        null,
                        words,
                        false,
                        false,
                        words,
                        text.indexOf(words, start)));
            }
            return;
        }
        for (int i = 0; i < mentions.size(); i++) {
            int until = i + 1 < mentions.size() ? mentions.get(i + 1).start() : end;
            found.add(basis(
                    text, mentions.get(i), i == 0 ? start : mentions.get(i).start(), until, relation));
        }
    }

    private static LegalBasis basis(String text, BasisMention mention, int from, int until, String relation) {
        BasisNumber number = BasisNumber.at(text, mention.end())
                .filter(found -> found.end() <= until)
                .or(() -> mention.kind().endsWith("uật")
                        ? BasisNumber.within(text, mention.end(), until)
                        : Optional.empty())
                .orElse(null);
        int behindNumber = number == null ? mention.end() : number.end();
        BasisDate date = BasisDate.within(text, mention.end(), until).orElse(null);
        boolean near = date != null && (date.day() != null || date.start() - behindNumber < LONGEST_ISSUER);
        int behindDate = date != null && near ? Math.max(behindNumber, date.end()) : behindNumber;
        String rest = text.substring(Math.min(behindDate, until), until);
        String own = text.substring(mention.end(), until);
        String proposer = proposer(text.substring(from, mention.start()));
        String words = text.substring(mention.start(), until);
        return new LegalBasis(
                relation,
                mention.kind(),
                number == null ? null : number.value(),
                issuer(rest, text.substring(behindNumber, until), number, proposer),
                date == null ? null : date.day(),
                date == null ? null : (Integer) date.year(),
                name(own, rest, mention.end(), number, date),
                CHANGES.matcher(own).find(),
                CHANGED.matcher(own).find(),
                trimmed(words),
                mention.start());
    }

    private static @Nullable String issuer(
            String behindDate, String behindNumber, @Nullable BasisNumber number, @Nullable String proposer) {
        for (String words : List.of(behindDate, behindNumber)) {
            Matcher matcher = ISSUER.matcher(words);
            if (matcher.find()) {
                Matcher ends = ISSUER_ENDS.matcher(matcher.group(1));
                String issuer = ends.find() ? matcher.group(1).substring(0, ends.start()) : matcher.group(1);
                String bare = trimmed(issuer);
                if (!bare.isEmpty() && bare.length() <= LONGEST_ISSUER) {
                    return bare;
                }
            }
        }
        return proposer != null ? proposer : number == null ? null : BasisNumber.issuer(number.value());
    }

    /** {@code đề nghị của Giám đốc Sở … tại Tờ trình số …}: who signed stands before. */
    private static @Nullable String proposer(String before) {
        Matcher matcher = PROPOSER.matcher(before);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** What stands between kind and number or date, as in a law's name, else what follows “về”. */
    private static @Nullable String name(
            String own, String rest, int start, @Nullable BasisNumber number, @Nullable BasisDate date) {
        int marker = own.length();
        marker = number == null ? marker : Math.min(marker, number.start() - start);
        marker = date == null ? marker : Math.min(marker, date.start() - start);
        String called = trimmed(own.substring(0, Math.max(0, marker)));
        if (!called.isEmpty() && !called.startsWith("của ") && !called.startsWith("(")) {
            return called;
        }
        Matcher about = ABOUT.matcher(rest);
        return about.find() ? trimmed(LEAD.matcher(about.group(1)).replaceFirst("")) : null;
    }

    private static int skipBlanks(String text, int start, int end) {
        int index = start;
        while (index < end && text.charAt(index) == ' ') {
            index++;
        }
        return index;
    }

    /** Without blanks and stops at both ends, and without an “and” before the next. */
    private static String stripped(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && STOPS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && STOPS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private static String trimmed(String words) {
        return stripped(stripped(words).replaceFirst(" (?:và|cùng|cùng với)$", ""));
    }
}
