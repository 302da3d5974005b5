package vn.lantoa.task.document.header;

import java.util.Arrays;
import java.util.Optional;

import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Words;

/** The kinds of administrative document with their signs (Nghị định 30/2020). */
enum DocumentType {
    ACTION_PLAN("ke hoach hanh dong", "KH"),
    JOINT_PLAN("ke hoach phoi hop", "KH"),
    PLAN("ke hoach", "KH"),
    ACTION_PROGRAMME("chuong trinh hanh dong", "CTr"),
    PROGRAMME("chuong trinh", "CTr"),
    SCHEME("de an", "ĐA"),
    PROJECT("du an", "DA"),
    DECISION("quyet dinh", "QĐ"),
    RESOLUTION("nghi quyet", "NQ"),
    DIRECTIVE("chi thi", "CT"),
    OPTION("phuong an", "PA"),
    REGULATION("quy dinh", "QyĐ"),
    STATUTE("quy che", "QC"),
    GUIDELINE("huong dan", "HD"),
    NOTICE("thong bao", "TB"),
    REPORT("bao cao", "BC"),
    PROPOSAL("to trinh", "TTr"),
    STRATEGY("chien luoc", "CL"),
    CONCLUSION("ket luan", "KL");

    private static final int LONGEST = 60;

    private final String key;
    private final String sign;

    DocumentType(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    String sign() {
        return sign;
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
