package vn.lantoa.task.agency.line;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Validity;

/** What must be true of a reporting line before it is stored. */
final class ReportingLineRules {

    private ReportingLineRules() {}

    /**
     * @param from who reports
     * @param others the other lines of its kind
     * @throws Problem 400 naming everything that is wrong, 409 when there is such a line on some of its days
     */
    static void check(String from, ReportingLineEntry line, Lineage agencies, List<ReportingLineView> others) {
        Problem.Collector faults = new Problem.Collector();
        boolean reversed = new Validity(line.validFrom(), line.validTo()).isReversed();
        Optional<Lineage.Member> to = agencies.member(line.to());
        faults.inBodyIf(
                line.from() != null && !line.from().equals(from),
                "from",
                ReportingLineProblem.REPORTING_LINE_FROM_MISMATCH);
        faults.inBodyIf(to.isEmpty(), "to", ReportingLineProblem.REPORTING_LINE_AGENCY_UNKNOWN, line.to());
        faults.inBodyIf(reversed, "validTo", ReportingLineProblem.REPORTING_LINE_VALIDITY_REVERSED);
        if (to.isPresent() && !reversed) {
            checkDays(agencies.member(from).orElseThrow(), line, faults);
            checkDays(to.get(), line, faults);
            faults.inBodyIf(
                    isReached(from, line, others), "to", ReportingLineProblem.REPORTING_LINE_CIRCULAR, line.to(), from);
        }
        faults.raise();
        boolean exists = others.stream()
                .anyMatch(other -> other.from().equals(from)
                        && other.to().equals(line.to())
                        && other.overlaps(line.validFrom(), line.validTo()));
        if (exists) {
            throw Problem.inBody("to", ReportingLineProblem.REPORTING_LINE_EXISTS, from, line.to());
        }
    }

    /** A line holds on some day of the agency. */
    private static void checkDays(Lineage.Member agency, ReportingLineEntry line, Problem.Collector faults) {
        Validity days = new Validity(agency.validFrom(), agency.validTo());
        faults.inBodyIf(
                !days.meets(line.validFrom(), line.validTo()),
                days.endsBefore(line.validFrom()) ? "validFrom" : "validTo",
                ReportingLineProblem.REPORTING_LINE_AGENCY_NOT_VALID,
                agency.code());
    }

    /**
     * An agency that is reached, and the days on which all lines on the way to it hold.
     *
     * @param first null where they have held ever since
     * @param last null where they hold on
     */
    private record Reached(
            String agency,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        Reached by(ReportingLineView line) {
            return new Reached(line.to(), later(first, line.validFrom()), earlier(last, line.validTo()));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isBefore(one)) ? other : one;
        }
    }

    /** Whether on some day of this line lines that all hold on it lead from whom it reports to back to who reports. */
    private static boolean isReached(String from, ReportingLineEntry line, List<ReportingLineView> others) {
        Deque<Reached> open = new ArrayDeque<>(List.of(new Reached(line.to(), line.validFrom(), line.validTo())));
        Set<Reached> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Reached at = open.remove();
            if (at.agency().equals(from)) {
                return true;
            }
            if (seen.add(at)) {
                others.stream()
                        .filter(other -> other.from().equals(at.agency()) && other.overlaps(at.first(), at.last()))
                        .forEach(other -> open.add(at.by(other)));
            }
        }
        return false;
    }
}
