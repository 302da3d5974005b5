package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.growth.GrowthChangeTable;
import vn.lantoa.reporting.growth.GrowthRow;
import vn.lantoa.reporting.growth.GrowthService;
import vn.lantoa.reporting.growth.GrowthView;
import vn.lantoa.reporting.reference.GrowthTargetReplica;
import vn.lantoa.reporting.reference.GrowthTargetTable;
import vn.lantoa.reporting.report.dataset.Dataset;

/**
 * Why what targets of a plan had and have differs between two known times. In the months that count at both it is the
 * items; what a month that came to count brings is new, also of the baseline. Another definition, another baseline,
 * another pool and a month that counts no more is another rule.
 */
@ApplicationScoped
class ChangedGrowth {

    private static final String NEW = "NEW";

    private final GrowthTargetTable targets;
    private final GrowthService growth;
    private final GrowthChangeTable items;

    ChangedGrowth(GrowthTargetTable targets, GrowthService growth, GrowthChangeTable items) {
        this.targets = targets;
        this.growth = growth;
        this.items = items;
    }

    /** What an agency had of a measure, as it was known earlier and later. */
    private record Twice(GrowthRow before, GrowthRow after) {

        List<YearMonth> inBoth() {
            return after.months().stream().filter(before.months()::contains).toList();
        }

        /** Whether months came to count, and none went. */
        boolean hasMore() {
            return after.months().size() > before.months().size()
                    && after.months().containsAll(before.months());
        }

        boolean isOf(GrowthChangeTable.Change change) {
            return change.agency().equals(after.agency())
                    && change.measure().equals(after.measure().name());
        }
    }

    List<ChangedSum> between(Instant earlier, Instant later, Dataset of, UUID plan) {
        return targets.ofPlan(plan, later).stream()
                .filter(target -> target.calendar() == of.calendar())
                .filter(target ->
                        target.targetYear() == of.wholePeriod().firstMonth().getYear())
                .flatMap(target -> between(earlier, later, of, target).stream())
                .toList();
    }

    private List<ChangedSum> between(Instant earlier, Instant later, Dataset of, GrowthTargetReplica now) {
        Optional<GrowthTargetReplica> then =
                targets.find(now.id(), earlier).filter(one -> one.definitionVersion() == now.definitionVersion());
        if (then.isEmpty()) {
            return List.of();
        }
        GrowthView before = view(now.id(), of, earlier);
        GrowthView after = view(now.id(), of, later);
        List<Twice> pairs = after.rows().stream()
                .flatMap(row -> before.rows().stream()
                        .filter(one -> one.measure() == row.measure() && Objects.equals(one.agency(), row.agency()))
                        .map(one -> new Twice(one, row)))
                .toList();
        List<GrowthChangeTable.Change> changes = items.between(
                earlier,
                later,
                now.id(),
                now.definitionVersion(),
                pairs.stream().flatMap(pair -> halves(of.calendar(), pair)).toList());
        boolean sameBaselines = then.get().baselines().equals(now.baselines());
        List<ChangedSum> sums = new ArrayList<>();
        for (Twice pair : pairs) {
            Set<Map<String, String>> cells = cells(now.id(), pair, before, after);
            List<GrowthChangeTable.Change> ofPair =
                    changes.stream().filter(pair::isOf).toList();
            ofPair.forEach(one -> sums.add(new ChangedSum(one.cause(), "growth.actual", cells, one.adds())));
            if (pair.hasMore()) {
                BigDecimal known =
                        ofPair.stream().map(GrowthChangeTable.Change::adds).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal came = less(pair.after().actual(), pair.before().actual());
                sums.add(new ChangedSum(NEW, "growth.actual", cells, came.subtract(known)));
                if (sameBaselines) {
                    BigDecimal more =
                            less(pair.after().baseline(), pair.before().baseline());
                    sums.add(new ChangedSum(NEW, "growth.baseline", cells, more));
                }
            }
        }
        return sums;
    }

    private GrowthView view(UUID target, Dataset of, Instant asOf) {
        return growth.of(target, null, of.wholePeriod().key(), asOf, AgencyScope.everybody());
    }

    private static Stream<GrowthChangeTable.Half> halves(ReportCalendar calendar, Twice pair) {
        return pair.inBoth().stream()
                .map(calendar::firstHalfOf)
                .flatMap(half -> Stream.of(half.number(), half.next().number()))
                .map(half -> new GrowthChangeTable.Half(
                        String.valueOf(pair.after().agency()),
                        pair.after().measure().name(),
                        half));
    }

    /** That of the agency, and the pool where it is in it at both times. */
    private static Set<Map<String, String>> cells(UUID target, Twice pair, GrowthView before, GrowthView after) {
        String agency = String.valueOf(pair.after().agency());
        String measure = pair.after().measure().name();
        Set<Map<String, String>> cells = new HashSet<>();
        cells.add(Map.of("targetId", target.toString(), "measure", measure, "agency", agency));
        boolean isPooled = Stream.of(before, after).allMatch(view -> view.pooled().stream()
                .filter(row -> row.measure() == pair.after().measure())
                .anyMatch(row -> row.agencies().contains(agency)));
        if (isPooled) {
            cells.add(Map.of("targetId", target.toString(), "measure", measure));
        }
        return cells;
    }

    private static BigDecimal less(@Nullable BigDecimal after, @Nullable BigDecimal before) {
        return Objects.requireNonNullElse(after, BigDecimal.ZERO)
                .subtract(Objects.requireNonNullElse(before, BigDecimal.ZERO));
    }
}
