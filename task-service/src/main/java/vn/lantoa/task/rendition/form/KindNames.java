package vn.lantoa.task.rendition.form;

import java.util.Arrays;
import java.util.Comparator;

import vn.lantoa.task.document.header.DocumentType;
import vn.lantoa.task.document.text.Words;

/** The names of kinds of document, as they stand above a title (Nghị định 30/2020). */
final class KindNames {

    private KindNames() {}

    static String of(String sign) {
        return DocumentType.of(sign).orElse(DocumentType.PLAN).title();
    }

    /** What a decision with this title puts into force: the kind that the title names after the word for it. */
    static String attachedTo(String title) {
        String key = " " + Words.key(title) + " ";
        int issues = key.indexOf(" ban hanh ");
        String behind = issues < 0 ? key : key.substring(issues);
        return Arrays.stream(DocumentType.values())
                .filter(DocumentType::isPlain)
                .map(DocumentType::title)
                .filter(name -> behind.contains(" " + Words.key(name) + " "))
                .min(Comparator.comparingInt(name -> behind.indexOf(Words.key(name))))
                .orElse(DocumentType.PLAN.title());
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
