package vn.lantoa.task.document.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;

/** Actions are leaves (rules.md §12): what has clauses below it, and what only introduces the next ones, is none. */
public final class ActionLeaves {

    private ActionLeaves() {}

    public static List<Clause> of(List<Clause> clauses) {
        Set<String> parents = new HashSet<>();
        clauses.stream().map(Clause::parentPath).filter(Objects::nonNull).forEach(parents::add);
        List<Clause> leaves = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean introduces = introduces(clause, i + 1 < clauses.size() ? clauses.get(i + 1) : null);
            boolean leaf = !parents.contains(clause.path()) && !introduces;
            leaves.add(clause.action() && !leaf ? clause.withoutAction() : clause);
        }
        return leaves;
    }

    private static boolean introduces(Clause clause, @Nullable Clause next) {
        String text = clause.text();
        boolean announces = text.endsWith(":") || text.endsWith(" sau.") || text.endsWith(" sau");
        boolean listFollows = next != null
                && next.kind() != ClauseKind.PARAGRAPH
                && Objects.equals(next.parentPath(), clause.parentPath());
        boolean sectionFollows = clause.kind() == ClauseKind.PARAGRAPH && text.endsWith(":");
        return announces && (listFollows || sectionFollows);
    }
}
