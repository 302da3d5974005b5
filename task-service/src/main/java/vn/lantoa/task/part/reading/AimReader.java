package vn.lantoa.task.part.reading;

import java.util.List;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.text.Words;

/**
 * Tells the objectives and the requirements of a plan from its other clauses, by the heading right above them: items of
 * a heading that names both are neither.
 */
public final class AimReader {

    private static final String AIM = "muc dich";
    private static final String TARGET = "muc tieu";
    private static final String REQUIREMENT = "yeu cau";

    private AimReader() {}

    /** Items below <i>Mục đích</i> or <i>Mục tiêu</i>, in the document's order. */
    public static List<Clause> objectives(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> isItem(clause) && isAim(Words.key(clause.title())))
                .toList();
    }

    /** Items below <i>Yêu cầu</i>, in the document's order. */
    public static List<Clause> requirements(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> isItem(clause) && Words.key(clause.title()).startsWith(REQUIREMENT))
                .toList();
    }

    private static boolean isAim(String heading) {
        return (heading.startsWith(AIM) || heading.startsWith(TARGET)) && !heading.contains(REQUIREMENT);
    }

    /** A leaf right below its heading, in no appendix. */
    private static boolean isItem(Clause clause) {
        boolean text = clause.kind() == ClauseKind.BULLET || clause.kind() == ClauseKind.PARAGRAPH;
        String number = clause.path().substring(clause.path().lastIndexOf('-') + 1);
        return text && number.indexOf('.') < 0 && !clause.path().startsWith("PL");
    }
}
