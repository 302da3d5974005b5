package vn.lantoa.task.amendment.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.amendment.AmendmentProblem;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.plan.version.ClauseHead;
import vn.lantoa.task.plan.version.ClauseLetters;

/** Holds what is asked for against the last word on each clause, and gives new clauses their paths. */
public final class ChangePlanner {

    private final Map<String, ClauseHead> heads;
    private final Set<String> given;
    private final LocalDate effectiveOn;
    private final Set<String> added = new HashSet<>();
    private final Set<String> touched = new HashSet<>();
    private final Problem.Collector faults = new Problem.Collector();

    /**
     * @param heads the last word on every clause that the plan ever had
     * @param reserved the paths that amendments ask for which are not decided yet
     */
    public ChangePlanner(Map<String, ClauseHead> heads, Collection<String> reserved, LocalDate effectiveOn) {
        this.heads = heads;
        this.given = new HashSet<>(heads.keySet());
        this.given.addAll(reserved);
        this.effectiveOn = effectiveOn;
    }

    /**
     * What each change does, in their order.
     *
     * @throws Problem naming everything that is wrong, each rule by its own code
     */
    public List<AmendmentChange> plan(List<NewChange> changes) {
        List<AmendmentChange> planned = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            NewChange change = changes.get(i);
            String at = "changes[" + i + "].";
            AmendmentChange one = change.kind() == ChangeKind.ADD ? addition(change, at) : edit(change, at);
            if (one != null) {
                planned.add(one);
            }
        }
        checkBranches(changes, planned);
        faults.raise();
        return planned;
    }

    private void checkBranches(List<NewChange> changes, List<AmendmentChange> planned) {
        RemovedBranch branch = RemovedBranch.of(heads, planned, effectiveOn);
        for (int i = 0; i < changes.size(); i++) {
            NewChange change = changes.get(i);
            String path = change.path();
            if (change.kind() == ChangeKind.REMOVE && path != null) {
                String at = "changes[" + i + "].path";
                branch.leftBelow(path)
                        .ifPresent(
                                left -> faults.inBody(at, AmendmentProblem.AMENDMENT_CLAUSE_HOLDS_OTHERS, path, left));
            }
        }
    }

    private @Nullable AmendmentChange addition(NewChange change, String at) {
        String after = change.after();
        String text = change.text();
        faults.inBodyIf(change.path() != null, at + "path", AmendmentProblem.AMENDMENT_FIELD_UNEXPECTED, "path", "ADD");
        faults.inBodyIf(after == null, at + "after", AmendmentProblem.AMENDMENT_AFTER_REQUIRED);
        faults.inBodyIf(text == null, at + "text", AmendmentProblem.AMENDMENT_TEXT_REQUIRED);
        if (after == null || text == null || !isBeside(after, at + "after")) {
            return null;
        }
        String path = ClauseLetters.next(after, given);
        given.add(path);
        added.add(path);
        return new AmendmentChange(ChangeKind.ADD, path, after, null, null, text, Sha256.of(text));
    }

    /** Whether a new clause can stand behind that one: it is in the plan, or comes into it by this amendment. */
    private boolean isBeside(String after, String field) {
        if (added.contains(after)) {
            return true;
        }
        ClauseHead beside = known(after, field);
        boolean row = beside != null && beside.kind() == ClauseKind.TABLE_ROW;
        faults.inBodyIf(row, field, AmendmentProblem.AMENDMENT_ROW_FIXED, after);
        return beside != null && !row;
    }

    private @Nullable AmendmentChange edit(NewChange change, String at) {
        checkFields(change, at);
        String path = change.path();
        String text = change.text();
        ClauseHead head = path == null ? null : known(path, at + "path");
        if (head == null) {
            return null;
        }
        check(head, change, at);
        return new AmendmentChange(
                change.kind(),
                head.path(),
                null,
                head.text(),
                head.sha256(),
                text,
                text == null ? null : Sha256.of(text));
    }

    private void checkFields(NewChange change, String at) {
        ChangeKind kind = change.kind();
        boolean removes = kind == ChangeKind.REMOVE;
        boolean says = change.text() != null;
        var unexpected = AmendmentProblem.AMENDMENT_FIELD_UNEXPECTED;
        faults.inBodyIf(change.path() == null, at + "path", AmendmentProblem.AMENDMENT_PATH_REQUIRED);
        faults.inBodyIf(change.after() != null, at + "after", unexpected, "after", kind);
        faults.inBodyIf(removes && says, at + "text", unexpected, "text", kind);
        faults.inBodyIf(!removes && !says, at + "text", AmendmentProblem.AMENDMENT_TEXT_REQUIRED);
    }

    private void check(ClauseHead head, NewChange change, String at) {
        String path = head.path();
        String text = change.text();
        faults.inBodyIf(!touched.add(path), at + "path", AmendmentProblem.AMENDMENT_CLAUSE_TWICE, path);
        faults.inBodyIf(
                change.kind() == ChangeKind.CHANGE && head.kind() == ClauseKind.TABLE_ROW,
                at + "path",
                AmendmentProblem.AMENDMENT_ROW_FIXED,
                path);
        faults.inBodyIf(
                text != null && text.equals(head.text()), at + "text", AmendmentProblem.AMENDMENT_TEXT_SAME, path);
        LocalDate since = head.since();
        if (since != null && since.isAfter(effectiveOn)) {
            faults.inBody(at + "path", AmendmentProblem.AMENDMENT_BEFORE_LAST_CHANGE, path, since);
        }
    }

    private @Nullable ClauseHead known(String path, String field) {
        ClauseHead head = heads.get(path);
        if (head == null) {
            faults.inBody(field, AmendmentProblem.AMENDMENT_CLAUSE_UNKNOWN, path);
            return null;
        }
        if (head.isRemoved()) {
            faults.inBody(field, AmendmentProblem.AMENDMENT_CLAUSE_REMOVED, path);
            return null;
        }
        return head;
    }
}
