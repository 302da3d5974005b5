package vn.lantoa.platform.data.org;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.time.Validity;

/**
 * What must be true of an organisation's validity and of whom it comes from before a register stores it (rules.md §2),
 * in the problem codes of that register.
 *
 * @param reversed it would end before it begins
 * @param unknown the register has no such predecessor
 * @param circular it would come from itself
 * @param gap a day would lie between an organisation and one that comes from it
 */
public record LineageRules(ProblemCode reversed, ProblemCode unknown, ProblemCode circular, ProblemCode gap) {

    private static final String VALID_FROM = "validFrom";
    private static final String VALID_TO = "validTo";
    private static final String PREDECESSORS = "predecessors";

    /** Notes what is wrong with the days of its existence. */
    public void checkValidity(Lineage.Member entered, Problem.Collector faults) {
        boolean isReversed = new Validity(entered.validFrom(), entered.validTo()).isReversed();
        faults.inBodyIf(isReversed, VALID_TO, reversed);
    }

    /**
     * Notes what is wrong with whom it comes from, and who comes from it.
     *
     * @param lineage held, so that nobody else changes it meanwhile; it has the organisation as it is stored, if it is
     */
    public void checkPredecessors(Lineage.Member entered, Lineage lineage, Problem.Collector faults) {
        String code = entered.code();
        Set<String> absent = new LinkedHashSet<>(entered.predecessors());
        absent.removeIf(one -> one.equals(code) || lineage.has(one));
        absent.forEach(one -> faults.inBody(PREDECESSORS, unknown, one));
        lineage.circle(code, entered.predecessors())
                .ifPresent(circle -> faults.inBody(PREDECESSORS, circular, String.join(" → ", circle)));
        checkBeginning(entered, lineage, faults);
        checkEnd(entered, lineage, faults);
    }

    /**
     * No day lies between the end of one and the beginning of the other: somebody answers on each. A gap that is there
     * already hinders no other change.
     */
    private void checkBeginning(Lineage.Member entered, Lineage lineage, Problem.Collector faults) {
        List<String> followed = lineage.member(entered.code())
                .filter(stored -> Objects.equals(stored.validFrom(), entered.validFrom()))
                .map(Lineage.Member::predecessors)
                .orElse(List.of());
        for (String predecessor : entered.predecessors()) {
            if (!followed.contains(predecessor)) {
                lineage.member(predecessor)
                        .flatMap(before -> lastDayBeforeGap(before.validTo(), entered.validFrom()))
                        .ifPresent(end -> faults.inBody(VALID_FROM, gap, predecessor, end, entered.code()));
            }
        }
    }

    private void checkEnd(Lineage.Member entered, Lineage lineage, Problem.Collector faults) {
        boolean unchanged = lineage.member(entered.code())
                .filter(stored -> Objects.equals(stored.validTo(), entered.validTo()))
                .isPresent();
        if (!unchanged) {
            for (Lineage.Member successor : lineage.successors(entered.code())) {
                lastDayBeforeGap(entered.validTo(), successor.validFrom())
                        .ifPresent(end -> faults.inBody(VALID_TO, gap, entered.code(), end, successor.code()));
            }
        }
    }

    /** The last day of the one before, where the one after begins later than on the next day. */
    private static Optional<LocalDate> lastDayBeforeGap(@Nullable LocalDate end, @Nullable LocalDate beginning) {
        return end != null && beginning != null && beginning.isAfter(end.plusDays(1))
                ? Optional.of(end)
                : Optional.empty();
    }
}
