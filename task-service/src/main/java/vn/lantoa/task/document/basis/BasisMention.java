package vn.lantoa.task.document.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that a sentence names by its kind.
 *
 * @param kind as written
 * @param start index of the kind
 * @param end index behind it
 */
record BasisMention(String kind, int start, int end) {

    private static final Pattern KIND = Pattern.compile("(?<![\\p{L}\\d])(Thông tư liên tịch|Nghị quyết liên tịch"
            + "|Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Thông tư|Thông báo"
            + "|Thông tri|Chương trình|Kế hoạch|Đề án|Dự án|Chiến lược|Quy hoạch|Hướng dẫn|Công văn|Công điện"
            + "|Văn bản|Tờ trình|Báo cáo|Quy định|Quy chế|Điều lệ|Phương án)(?![\\p{L}\\d])");

    /** What parts two documents stands at most so far before the second. */
    private static final int PARTING = 16;

    private static final int CHANGING = 200;

    /** Behind these the next document is one of its own; behind all other words it is part of a name. */
    private static final Pattern APART =
            Pattern.compile(".*(?:[;,]|(?<!\\p{L})(?:và|cùng|cùng với))\\s*", Pattern.DOTALL);

    private static final Pattern CHANGES = Pattern.compile("(?iu)sửa đổi");

    /**
     * Those among the words from {@code start} to {@code end} that are bases themselves, not part of another's name.
     */
    static List<BasisMention> among(String text, int start, int end) {
        List<BasisMention> found = new ArrayList<>();
        Matcher matcher = KIND.matcher(text).region(start, end);
        while (matcher.find()) {
            BasisMention mention = new BasisMention(matcher.group(1), matcher.start(), matcher.end());
            if (found.isEmpty() || mention.isApart(text, found.get(found.size() - 1))) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Numbered or dated, and parted from the one before by a comma or an “and”. */
    private boolean isApart(String text, BasisMention before) {
        String parting = text.substring(Math.max(before.end, start - PARTING), start);
        if (!APART.matcher(parting).matches()) {
            return false;
        }
        boolean numbered = BasisNumber.at(text, end).isPresent();
        boolean changes = CHANGES.matcher(text.substring(Math.max(before.end, start - CHANGING), start))
                .find();
        boolean named = kind.endsWith("uật") || kind.equals("Hiến pháp") || kind.equals("Pháp lệnh");
        return numbered || named && !changes;
    }
}
