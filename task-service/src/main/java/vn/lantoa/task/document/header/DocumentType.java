package vn.lantoa.task.document.header;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Words;

/** The kinds of administrative document with their signs (Nghị định 30/2020). */
public enum DocumentType {
    ACTION_PLAN("KẾ HOẠCH HÀNH ĐỘNG", "KH"),
    JOINT_PLAN("KẾ HOẠCH PHỐI HỢP", "KH"),
    PLAN("KẾ HOẠCH", "KH"),
    ACTION_PROGRAMME("CHƯƠNG TRÌNH HÀNH ĐỘNG", "CTr"),
    PROGRAMME("CHƯƠNG TRÌNH", "CTr"),
    SCHEME("ĐỀ ÁN", "ĐA"),
    PROJECT("DỰ ÁN", "DA"),
    DECISION("QUYẾT ĐỊNH", "QĐ"),
    RESOLUTION("NGHỊ QUYẾT", "NQ"),
    DIRECTIVE("CHỈ THỊ", "CT"),
    OPTION("PHƯƠNG ÁN", "PA"),
    REGULATION("QUY ĐỊNH", "QyĐ"),
    STATUTE("QUY CHẾ", "QC"),
    GUIDELINE("HƯỚNG DẪN", "HD"),
    NOTICE("THÔNG BÁO", "TB"),
    REPORT("BÁO CÁO", "BC"),
    PROPOSAL("TỜ TRÌNH", "TTr"),
    STRATEGY("CHIẾN LƯỢC", "CL"),
    CONCLUSION("KẾT LUẬN", "KL");

    private static final int LONGEST = 60;

    private final String title;
    private final String key;
    private final String sign;

    DocumentType(String title, String sign) {
        this.title = title;
        this.key = Words.key(title);
        this.sign = sign;
    }

    /** Its name as it stands above a title. */
    public String title() {
        return title;
    }

    String sign() {
        return sign;
    }

    /** The kind that a sign stands for, that with the shortest name of several. */
    public static Optional<DocumentType> of(String sign) {
        return Arrays.stream(values())
                .filter(type -> type.sign.equals(sign))
                .min(Comparator.comparingInt(DocumentType::length));
    }

    /** Whether no other kind of the same sign has a shorter name. */
    public boolean isPlain() {
        return of(sign).orElseThrow() == this;
    }

    /** How many characters the name takes. */
    int length() {
        return key.length();
    }

    /** The kind of which the words are the name. */
    static Optional<DocumentType> named(String words) {
        String wanted = Words.key(Excerpt.head(words, LONGEST));
        return Arrays.stream(values()).filter(type -> type.key.equals(wanted)).findFirst();
    }

    /** The kind with whose name the words start; a name in small letters counts for a plan alone. */
    static Optional<DocumentType> leading(String words) {
        String lead = Words.key(Excerpt.head(words, LONGEST));
        return Arrays.stream(values())
                .filter(type -> lead.equals(type.key) || lead.startsWith(type.key + " "))
                .filter(type -> type == PLAN || type.isIn(words))
                .findFirst();
    }

    private boolean isIn(String words) {
        return words.length() == length() || Words.capitals(words.substring(0, Math.min(words.length(), length())));
    }
}
