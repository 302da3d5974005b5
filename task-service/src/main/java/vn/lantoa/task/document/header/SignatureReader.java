package vn.lantoa.task.document.header;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Signature;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.Words;

/** Takes the lines of the signature one by one. */
public final class SignatureReader {

    /** As {@code (Đã ký)} or {@code [dấu]}. */
    private static final int LONGEST_REMARK = 40;

    private static final List<String> REMARKS = List.of("da ky", "ky", "dau", "ky ten", "chu ky", "dong dau");

    private @Nullable String authority;
    private @Nullable String onBehalfOf;
    private @Nullable String title;
    private @Nullable String name;
    private boolean any;

    /** Whether the line found its place. */
    public boolean accept(String words) {
        if (words.isEmpty() || words.startsWith("(") || words.startsWith("[")) {
            return words.length() <= LONGEST_REMARK && (words.isEmpty() || isRemark(Words.key(words)));
        }
        any = true;
        String lead = Labels.AUTHORITIES.stream()
                .filter(words::startsWith)
                .findFirst()
                .orElse(null);
        if (lead != null && title == null) {
            authority = lead;
            onBehalfOf = words.substring(lead.length()).strip();
        } else if (title == null && Words.capitals(words)) {
            title = words;
        } else if (title != null && onBehalfOf == null && name == null && Labels.isSignature(words)) {
            onBehalfOf = title;
            title = words;
        } else if (name == null) {
            name = words;
        } else {
            return false;
        }
        return true;
    }

    private static boolean isRemark(String key) {
        return REMARKS.stream().anyMatch(remark -> key.equals(remark) || key.startsWith(remark + " "));
    }

    public boolean isComplete() {
        return name != null;
    }

    /** Null when there was no line. */
    public @Nullable Signature signature() {
        return any ? new Signature(authority, onBehalfOf, title, name) : null;
    }
}
