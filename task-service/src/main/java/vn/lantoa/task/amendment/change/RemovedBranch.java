package vn.lantoa.task.amendment.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.task.plan.version.ClauseHead;

/** A clause leaves a plan with all that stands below it, else that would stand below the one in front. */
public final class RemovedBranch {

    private final Map<String, ClauseHead> heads;
    private final Set<String> added;
    private final Set<String> removed;
    private final LocalDate on;

    /**
     * @param heads the last word on every clause that the plan ever had
     * @param added the paths of those that the amendment adds
     * @param removed the paths of those that it removes
     * @param on its day
     */
    public RemovedBranch(Map<String, ClauseHead> heads, Set<String> added, Set<String> removed, LocalDate on) {
        this.heads = heads;
        this.added = added;
        this.removed = removed;
        this.on = on;
    }

    /** The same of an amendment's changes. */
    public static RemovedBranch of(Map<String, ClauseHead> heads, List<AmendmentChange> changes, LocalDate on) {
        return new RemovedBranch(heads, paths(changes, ChangeKind.ADD), paths(changes, ChangeKind.REMOVE), on);
    }

    /** The first clause that would be left below a removed one; empty where none is. */
    public Optional<String> leftBelow(String path) {
        Stream<String> standing = heads.values().stream()
                .filter(head -> !isGone(head))
                .map(ClauseHead::path)
                .filter(below -> !removed.contains(below));
        return Stream.concat(standing, added.stream().sorted())
                .filter(below -> below.startsWith(path + "."))
                .findFirst();
    }

    private boolean isGone(ClauseHead head) {
        return head.isRemoved() && !Objects.requireNonNull(head.since()).isAfter(on);
    }

    private static Set<String> paths(List<AmendmentChange> changes, ChangeKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(AmendmentChange::path)
                .collect(Collectors.toSet());
    }
}
