package vn.lantoa.task.rendition.form;

import java.util.Map;

import vn.lantoa.task.document.text.Words;

/** The names of kinds of document, as they stand above a title (Nghị định 30/2020). */
final class KindNames {

    private static final String PLAN = "KẾ HOẠCH";
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("KH", PLAN),
            Map.entry("CTr", "CHƯƠNG TRÌNH"),
            Map.entry("ĐA", "ĐỀ ÁN"),
            Map.entry("DA", "DỰ ÁN"),
            Map.entry("QĐ", "QUYẾT ĐỊNH"),
            Map.entry("NQ", "NGHỊ QUYẾT"),
            Map.entry("CT", "CHỈ THỊ"),
            Map.entry("PA", "PHƯƠNG ÁN"),
            Map.entry("QyĐ", "QUY ĐỊNH"),
            Map.entry("QC", "QUY CHẾ"),
            Map.entry("HD", "HƯỚNG DẪN"),
            Map.entry("TB", "THÔNG BÁO"),
            Map.entry("BC", "BÁO CÁO"),
            Map.entry("TTr", "TỜ TRÌNH"),
            Map.entry("CL", "CHIẾN LƯỢC"),
            Map.entry("KL", "KẾT LUẬN"));

    private KindNames() {}

    static String of(String sign) {
        return NAMES.getOrDefault(sign, PLAN);
    }

    /** What a decision with this title puts into force: the kind that the title names after the word for it. */
    static String attachedTo(String title) {
        String key = " " + Words.key(title) + " ";
        int issues = key.indexOf(" ban hanh ");
        String behind = issues < 0 ? key : key.substring(issues);
        return NAMES.values().stream()
                .filter(name -> behind.contains(" " + Words.key(name) + " "))
                .min((one, other) -> Integer.compare(behind.indexOf(Words.key(one)), behind.indexOf(Words.key(other))))
                .orElse(PLAN);
    }

    /** The phrase that opens the articles; empty for a kind without one. */
    static String formula(String sign) {
        return switch (sign) {
            case "QĐ" -> "QUYẾT ĐỊNH:";
            case "NQ" -> "QUYẾT NGHỊ:";
            default -> "";
        };
    }
}
