package vn.lantoa.task.document.header;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.text.Words;

/** The issuing body as the preamble's last sentence names it: the words before “ban hành”. */
public final class Issuer {

    private static final String ISSUES = " ban hành";
    private static final int LONGEST = 100;

    private Issuer() {}

    /** Null when no preamble names it. */
    public static @Nullable String in(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == ClauseKind.PREAMBLE || clause.kind() == ClauseKind.LEGAL_BASIS)
                .map(clause -> before(clause.text()))
                .filter(issuer -> issuer != null)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static @Nullable String before(String text) {
        int end = text.indexOf(ISSUES);
        int start = Math.max(text.lastIndexOf(';', end), text.lastIndexOf(',', end)) + 1;
        String issuer = end < 0 || Words.startsSmall(text.substring(start).strip())
                ? ""
                : text.substring(start, end).strip();
        return issuer.isEmpty() || issuer.length() > LONGEST ? null : issuer;
    }
}
