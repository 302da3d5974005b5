package vn.lantoa.reporting.completeness;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.reference.Declaration;
import vn.lantoa.reporting.reference.PressAgencyReplica;

/**
 * The half-months that agencies declared complete, by a month of whichever calendar: so a month of one calendar can be
 * complete by two of the other (rules.md §5).
 */
final class DeclaredHalves {

    private final Map<String, Set<Integer>> halves = new HashMap<>();

    void add(ReportCalendar calendar, Collection<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            halves.computeIfAbsent(declaration.agency(), any -> new TreeSet<>())
                    .addAll(halvesOf(calendar, declaration.month()).boxed().toList());
        }
    }

    /** The months of a calendar of which an agency declared every half-month in which it existed. */
    Set<AgencyMonth> months(ReportCalendar calendar, PressAgencyReplica agency) {
        return halves.getOrDefault(agency.code(), Set.of()).stream()
                .map(half -> calendar.monthOf(HalfMonth.ofNumber(half)))
                .distinct()
                .filter(month -> isComplete(calendar, agency, month))
                .map(month -> new AgencyMonth(agency.code(), month))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isComplete(ReportCalendar calendar, PressAgencyReplica agency, YearMonth month) {
        Set<Integer> declared = halves.getOrDefault(agency.code(), Set.of());
        return halvesOf(calendar, month).allMatch(half -> declared.contains(half) || !exists(agency, half));
    }

    private static boolean exists(PressAgencyReplica agency, int number) {
        HalfMonth half = HalfMonth.ofNumber(number);
        return agency.isValidWithin(half.firstDay(), half.lastDay());
    }

    private static IntStream halvesOf(ReportCalendar calendar, YearMonth month) {
        return IntStream.rangeClosed(
                calendar.firstHalfOf(month).number(), calendar.lastHalfOf(month).number());
    }
}
