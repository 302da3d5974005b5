package vn.lantoa.platform.data.org;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;

/**
 * Whose records are read: everybody's, or those of some agencies only. A scope without any agency holds nobody's: it
 * can come from a question that asks for others' records, and never means everybody's.
 */
public final class AgencyScope {

    private static final AgencyScope EVERYBODY = new AgencyScope(null);

    /**
     * Whoever has one of these reads of all agencies what the operation shows; a press partner its own (contract.md).
     */
    private static final List<String> READ_ALL = List.of(
            Roles.PLAN_ADMIN,
            Roles.APPROVER,
            Roles.FINANCE,
            Roles.AGENCY_EDITOR,
            Roles.EVENT_HOST,
            Roles.REPORTING_JOB,
            Roles.OPERATOR,
            Roles.AUDITOR,
            Roles.VIEWER);

    private final @Nullable Set<String> codes;

    private AgencyScope(@Nullable Set<String> codes) {
        this.codes = codes;
    }

    public static AgencyScope everybody() {
        return EVERYBODY;
    }

    /** Of these agencies; of none where there are no codes. */
    public static AgencyScope only(Collection<String> codes) {
        return new AgencyScope(new TreeSet<>(codes));
    }

    /**
     * What a caller may read.
     *
     * @param ownCodes an organisation's own codes: its code and its predecessors'
     */
    public static AgencyScope readableBy(Caller caller, Function<String, Set<String>> ownCodes) {
        return READ_ALL.stream().anyMatch(caller::has)
                ? EVERYBODY
                : only(caller.org().map(ownCodes).orElse(Set.of()));
    }

    public boolean isEverybody() {
        return codes == null;
    }

    public boolean holds(String code) {
        return codes == null || codes.contains(code);
    }

    /** The scope of the agencies that lie in both scopes. */
    public AgencyScope and(AgencyScope other) {
        if (codes == null) {
            return other;
        }
        return only(codes.stream().filter(other::holds).toList());
    }

    /** The codes in order, maybe none at all; empty where it is everybody's and nothing has to be left out. */
    public Optional<List<String>> codes() {
        return Optional.ofNullable(codes).map(List::copyOf);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyScope scope && codes().equals(scope.codes());
    }

    @Override
    public int hashCode() {
        return codes().hashCode();
    }

    @Override
    public String toString() {
        return codes == null ? "everybody" : codes.toString();
    }
}
