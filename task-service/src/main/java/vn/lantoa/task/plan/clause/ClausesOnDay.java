package vn.lantoa.task.plan.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.SortField;
import vn.lantoa.platform.web.text.VietnameseText;
import vn.lantoa.task.plan.version.ClauseVersion;

/** The clauses of a plan as they stood, or will stand, on a day. */
final class ClausesOnDay {

    private final Map<String, List<ClauseVersion>> versions;
    private final LocalDate day;

    ClausesOnDay(Map<String, List<ClauseVersion>> versions, LocalDate day) {
        this.versions = versions;
        this.day = day;
    }

    /** Those of all clauses that there ever were which the plan has on the day, each with its text of then. */
    List<ClauseView> of(List<PlanClause> everyClause) {
        List<ClauseView> then = new ArrayList<>();
        for (PlanClause clause : everyClause) {
            List<ClauseVersion> its = versions.get(clause.path());
            if (its == null) {
                if (!clause.isAdded()) { // else it never came into force
                    then.add(clause.view());
                }
            } else {
                on(its).ifPresent(version -> textOf(version, clause.view()).ifPresent(then::add));
            }
        }
        return then;
    }

    private Optional<ClauseVersion> on(List<ClauseVersion> its) {
        return its.stream().filter(version -> version.beganBy(day)).reduce((earlier, later) -> later);
    }

    private static Optional<ClauseView> textOf(ClauseVersion version, ClauseView clause) {
        String text = version.text();
        String sha256 = version.sha256();
        return text == null || sha256 == null ? Optional.empty() : Optional.of(clause.saying(text, sha256));
    }

    /** The page of those that the filter asks for, in the order that it asks for. */
    static Page<ClauseView> page(List<ClauseView> then, ClauseFilter filter, PageRequest page) {
        List<ClauseView> fitting = new ArrayList<>(
                then.stream().filter(clause -> fits(clause, filter)).toList());
        SortField first = ClauseRepository.order(page).get(0); // no two clauses have one place or path
        if (first.name().equals("path")) {
            fitting.sort(Comparator.comparing(ClauseView::path));
        }
        if (first.descending()) {
            Collections.reverse(fitting);
        }
        int from = (int) Math.min((long) page.page() * page.size(), fitting.size());
        int to = Math.min(from + page.size(), fitting.size());
        return Page.of(List.copyOf(fitting.subList(from, to)), page, fitting.size());
    }

    private static boolean fits(ClauseView clause, ClauseFilter filter) {
        return (filter.kind == null || clause.kind() == filter.kind)
                && (filter.action == null || clause.action() == filter.action)
                && (filter.parentPath == null || filter.parentPath.equals(clause.parentPath()))
                && holds(clause, filter.q);
    }

    /** Whether it has all words in any order, as lists that the database searches. */
    private static boolean holds(ClauseView clause, @Nullable String q) {
        String searched = VietnameseText.searchable(clause.path() + " " + clause.title() + " " + clause.text());
        return Conditions.words(q).stream().map(VietnameseText::searchable).allMatch(searched::contains);
    }
}
