package vn.lantoa.reporting.report.diff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.seal.Snapshot;
import vn.lantoa.reporting.report.seal.SnapshotService;

/** Tells how what was sealed of a period differs from what was sealed, or is known, of it at another time. */
@ApplicationScoped
@Transactional
public class DatasetDiffService {

    private final SnapshotService snapshots;
    private final ChangedItemTable changed;
    private final ChangedViewTable views;
    private final ChangedMonths months;
    private final ChangedMoneyTable money;
    private final ChangedGrowth growth;

    DatasetDiffService(
            SnapshotService snapshots,
            ChangedItemTable changed,
            ChangedViewTable views,
            ChangedMonths months,
            ChangedMoneyTable money,
            ChangedGrowth growth) {
        this.snapshots = snapshots;
        this.changed = changed;
        this.views = views;
        this.months = months;
        this.money = money;
        this.growth = growth;
    }

    /** @throws Problem 404 when there is no such snapshot, 400 when the two are not of the same */
    SnapshotDiffView of(UUID id, UUID other) {
        Snapshot from = snapshots.find(id);
        Snapshot to = snapshots.find(other);
        Dataset before = from.read().dataset();
        Dataset after = to.read().dataset();
        if (!isOfTheSame(before, after)) {
            throw Problem.at(
                    "path", "otherId", SnapshotDiffProblem.SNAPSHOT_OF_OTHER_PERIOD, from.number(), to.number());
        }
        return new SnapshotDiffView(
                from.id(), from.number(), before.asOf(), to.id(), to.number(), after.asOf(), changes(before, after));
    }

    private static boolean isOfTheSame(Dataset one, Dataset other) {
        return one.period().equals(other.period())
                && one.calendar() == other.calendar()
                && Objects.equals(one.planId(), other.planId());
    }

    /** What differs between two datasets of the same. */
    public List<FigureChange> changes(Dataset from, Dataset to) {
        boolean backwards = from.asOf().isAfter(to.asOf());
        Instant earlier = backwards ? to.asOf() : from.asOf();
        Instant later = backwards ? from.asOf() : to.asOf();
        List<Contribution> known = new ArrayList<>(changed.between(earlier, later, from));
        known.addAll(views.between(earlier, later, from));
        known.addAll(months.between(earlier, later, from));
        UUID plan = from.planId();
        if (plan != null) {
            known.addAll(money.between(earlier, later, plan));
            known.addAll(growth.between(earlier, later, from, plan));
        }
        return new DatasetDiff(known, backwards).changes(from, to);
    }

    /** The submissions by which the later one of two became another, at most a hundred. */
    public List<UUID> submissions(Dataset from, Dataset to) {
        LocalDate first = isOfTheSameGrowth(from, to) ? from.firstDay() : GrowthYear.begin(from.wholePeriod());
        return changed.submissions(from.asOf(), to.asOf(), first, from.lastDay());
    }

    /** Growth is of the year up to the period's end. */
    private static boolean isOfTheSameGrowth(Dataset from, Dataset to) {
        return from.figures().stream()
                .filter(figure -> figure.metric().startsWith("growth."))
                .allMatch(figure ->
                        to.find(figure.reference()).filter(figure::isSameAs).isPresent());
    }
}
