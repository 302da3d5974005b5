package vn.lantoa.task.diff.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.text.Words;

/**
 * Whether a clause stands where it stood. A section is the same one by its title; where its title is new, by its path.
 * So sections that are numbered anew, or named anew, keep their clauses.
 */
final class ClausePlaces {

    private final Map<String, ComparedClause> before = new HashMap<>();
    private final Map<String, ComparedClause> now = new HashMap<>();
    private final Set<String> titlesBefore = new HashSet<>();
    private final Set<String> titlesNow = new HashSet<>();
    private final Map<String, String> titleNowAt = new HashMap<>();

    ClausePlaces(List<ComparedClause> before, List<ComparedClause> now) {
        for (ComparedClause clause : before) {
            this.before.put(clause.path(), clause);
            titlesBefore.add(key(clause));
        }
        for (ComparedClause clause : now) {
            this.now.put(clause.path(), clause);
            titlesNow.add(key(clause));
            titleNowAt.put(clause.place(), key(clause));
        }
    }

    /** @param matched what became of the clauses above, by the paths before */
    boolean same(ComparedClause one, ComparedClause other, Function<String, @Nullable String> matched) {
        ComparedClause above = before.get(one.place());
        ComparedClause aboveNow = now.get(other.place());
        if (above != null || aboveNow != null) {
            return above != null && aboveNow != null && other.place().equals(matched.apply(above.path()));
        }
        boolean outside = one.parentPath() == null || other.parentPath() == null;
        boolean samePath = one.place().equals(other.place());
        if (outside) {
            return samePath && one.parentPath() == null && other.parentPath() == null;
        }
        String title = key(one);
        if (title.equals(key(other))) {
            return samePath || !title.equals(titleNowAt.get(one.place()));
        }
        return samePath && !titlesNow.contains(title) && !titlesBefore.contains(key(other));
    }

    private static String key(ComparedClause clause) {
        return Words.key(clause.title());
    }
}
