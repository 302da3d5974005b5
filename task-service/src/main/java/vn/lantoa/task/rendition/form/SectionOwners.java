package vn.lantoa.task.rendition.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;

/** Which section each clause stands in, and which sections are only groups of rows in a table. */
final class SectionOwners {

    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Clause> clauses = new HashMap<>();
    private final Set<String> groups = new HashSet<>();

    SectionOwners(PlanDocument plan) {
        plan.sections().forEach(section -> sections.put(section.path(), section));
        plan.clauses().forEach(clause -> clauses.put(clause.path(), clause));
        Set<String> written = new HashSet<>();
        Set<String> rows = new HashSet<>();
        Set<String> returned = returned(plan.clauses());
        for (Clause clause : plan.clauses()) {
            for (Section at = of(clause); at != null; at = parent(at)) {
                (clause.kind() == ClauseKind.TABLE_ROW ? rows : written).add(at.path());
            }
        }
        for (Section section : plan.sections()) {
            boolean rowsOnly = rows.contains(section.path()) && !written.contains(section.path());
            String parent = section.parentPath();
            boolean inTable = TypedNumber.isWiderThanParent(section)
                    || parent != null && (groups.contains(parent) || returned.contains(parent));
            if (rowsOnly && inTable) {
                groups.add(section.path());
            }
        }
    }

    /** Sections to which a clause returns after clauses of a section below: only a table can write that. */
    private Set<String> returned(List<Clause> all) {
        Set<String> left = new HashSet<>();
        Set<String> returned = new HashSet<>();
        Section last = null;
        for (Clause clause : all) {
            Section section = of(clause);
            if (last != null && section != last) {
                left.add(last.path());
                for (Section at = parent(last); at != null; at = parent(at)) {
                    left.add(at.path());
                }
            }
            if (section != null && section != last && left.contains(section.path())) {
                returned.add(section.path());
            }
            last = section;
        }
        return returned;
    }

    /** Null outside of all sections. */
    @Nullable
    Section of(Clause clause) {
        Clause at = clause;
        while (at.parentPath() != null && !sections.containsKey(at.parentPath())) {
            Clause above = clauses.get(at.parentPath());
            if (above == null) {
                return null;
            }
            at = above;
        }
        return at.parentPath() == null ? null : sections.get(at.parentPath());
    }

    /** How many bullets the clause stands below. */
    int depth(Clause clause) {
        int depth = 0;
        Clause at = clause;
        while (at.parentPath() != null && clauses.containsKey(at.parentPath())) {
            at = clauses.get(at.parentPath());
            depth++;
        }
        return depth;
    }

    @Nullable
    Section parent(Section section) {
        return section.parentPath() == null ? null : sections.get(section.parentPath());
    }

    boolean isGroup(Section section) {
        return groups.contains(section.path());
    }

    /** The section in which the table of a row stands: the nearest one that is no group. */
    @Nullable
    Section base(@Nullable Section section) {
        Section at = section;
        while (at != null && isGroup(at)) {
            at = parent(at);
        }
        return at;
    }
}
