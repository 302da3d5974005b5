package vn.lantoa.media.content.withdrawal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.ItemLockTable.KnownItem;
import vn.lantoa.media.content.field.ItemProblem;
import vn.lantoa.media.content.withdrawal.WithdrawalsEntry.NamedItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineCounts;
import vn.lantoa.media.line.LineProblem;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.lock.LockedPast;
import vn.lantoa.media.lock.PeriodLockProblem;
import vn.lantoa.media.metric.MetricProblem;

/** The items that are named to be withdrawn or restored, and what came of each. */
final class WithdrawalLines {

    private static final String EXTERNAL_ID = "externalId";
    private static final List<String> CHANGED = List.of("withdrawn");

    private final List<NamedItem> named;
    private final List<InputLine<NamedItem>> lines = new ArrayList<>();

    private WithdrawalLines(List<NamedItem> named) {
        this.named = named;
    }

    /** In this order; what is named twice is rejected the second time. */
    static WithdrawalLines of(List<NamedItem> named) {
        WithdrawalLines all = new WithdrawalLines(named);
        Set<String> seen = new HashSet<>();
        for (NamedItem item : named) {
            InputLine<NamedItem> line = new InputLine<>(all.lines.size() + 1, item.externalId());
            if (!seen.add(item.externalId())) {
                line.reject(EXTERNAL_ID, LineProblem.DUPLICATE_IN_BODY, item.externalId());
            }
            all.lines.add(line);
        }
        return all;
    }

    List<String> names() {
        return named.stream().map(NamedItem::externalId).distinct().toList();
    }

    /** Notes at each what it is now; those that are unknown, locked, or not as they were seen, are rejected. */
    void find(Map<String, KnownItem> known, boolean withdrawn, LockedPast locked) {
        for (InputLine<NamedItem> line : lines) {
            if (line.isGood()) {
                NamedItem item = named.get(line.number() - 1);
                find(line, item, known.get(item.externalId()), withdrawn);
                refuseLocked(line, known.get(item.externalId()), locked);
            }
        }
    }

    private static void find(InputLine<NamedItem> line, NamedItem item, @Nullable KnownItem known, boolean to) {
        if (known == null) {
            line.reject(EXTERNAL_ID, MetricProblem.ITEM_UNKNOWN, item.externalId());
        } else if (item.revision() != null && item.revision() != known.revision()) {
            line.reject("revision", ItemProblem.ITEM_REVISION_STALE, known.revision());
        } else {
            line.isOf(known.id(), known.revision());
            line.became(known.withdrawn() == to ? LineStatus.UNCHANGED : LineStatus.UPDATED);
        }
    }

    private static void refuseLocked(InputLine<NamedItem> line, @Nullable KnownItem known, LockedPast locked) {
        if (known != null && line.status() == LineStatus.UPDATED && locked.holds(known.publishedOn())) {
            line.reject(EXTERNAL_ID, PeriodLockProblem.PERIOD_LOCKED, String.valueOf(line.externalId()), locked.last());
        }
    }

    List<UUID> toBeChanged() {
        return lines.stream()
                .filter(line -> line.status() == LineStatus.UPDATED)
                .map(line -> Objects.requireNonNull(line.item())) // found
                .toList();
    }

    /** Notes the revision that an item got. */
    void changed(UUID item, int revision) {
        lines.stream().filter(line -> item.equals(line.item())).forEach(line -> {
            line.isOf(item, revision);
            line.changed(CHANGED);
        });
    }

    List<InputLine<NamedItem>> all() {
        return lines;
    }

    LineCounts counts() {
        return LineCounts.of(lines);
    }
}
