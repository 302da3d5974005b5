package vn.lantoa.deploy.fault.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.fault.check.Discrepancy.Fault;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Row;

/**
 * Holds one store's items against what the ledger expects: each once, whole, in its newest variant, with its agency.
 */
final class ItemCheck {

    private final String store;
    private final Map<String, Expected> expected;
    private final List<Discrepancy> findings = new ArrayList<>();

    ItemCheck(String store, Map<String, Expected> expected) {
        this.store = store;
        this.expected = expected;
    }

    /** What is wrong with the items in their current revision. */
    List<Discrepancy> current(List<Row> rows) {
        Map<String, List<Row>> byId = byId(rows);
        byId.forEach((id, found) -> {
            if (found.size() > 1) {
                add(Fault.DOUBLED, id + " stands " + found.size() + " times");
            }
            found.forEach(this::standing);
        });
        missing(byId.keySet());
        return findings;
    }

    /** What is wrong with the revisions of the items, all taken together. */
    List<Discrepancy> revisions(List<Row> rows) {
        Map<String, List<Row>> byId = byId(rows);
        byId.values().forEach(this::chain);
        missing(byId.keySet());
        return findings;
    }

    private void standing(Row row) {
        Expected item = known(row);
        if (item == null) {
            return;
        }
        int place = item.placeOf(row.content());
        if (place < 0) {
            add(Fault.CHANGED, row + " was never sent like this");
        } else if (place < item.oldestAllowed()) {
            add(Fault.STALE, row + " is variant " + (place + 1) + ", and a newer one was acknowledged");
        }
    }

    private void chain(List<Row> rows) {
        Expected item = known(rows.get(0));
        if (item == null) {
            return;
        }
        List<Row> ordered =
                rows.stream().sorted(Comparator.comparingInt(Row::revision)).toList();
        Set<Integer> places = new HashSet<>();
        int last = -1;
        for (int index = 0; index < ordered.size(); index++) {
            Row row = ordered.get(index);
            int place = item.placeOf(row.content());
            if (place < 0) {
                add(Fault.CHANGED, row + " was never sent like this");
            } else if (!places.add(place) || row.revision() <= index) {
                add(Fault.DOUBLED, row + " is there more than once");
            } else if (place < last) {
                add(Fault.STALE, row + " stands behind a newer variant");
            } else if (row.revision() > index + 1) {
                add(Fault.LOST, "a revision before " + row);
            }
            last = Math.max(last, place);
        }
        item.certain()
                .filter(variant -> !places.contains(item.placeOf(variant.content())))
                .forEach(variant -> add(Fault.LOST, "a revision: " + variant.item()));
    }

    /** The item of a row, or null when there is none for it. */
    private @Nullable Expected known(Row row) {
        Expected item = expected.get(row.externalId());
        if (item == null) {
            add(Fault.INVENTED, row + " is in no call");
        } else if (!item.agency().equals(row.agency())) {
            add(Fault.WRONG_AGENCY, row + " was sent by " + item.agency());
        }
        return item;
    }

    private void missing(Set<String> found) {
        expected.values().stream()
                .filter(Expected::mustBeThere)
                .filter(item -> !found.contains(item.externalId()))
                .forEach(item -> add(Fault.LOST, item.externalId() + " was acknowledged"));
    }

    private static Map<String, List<Row>> byId(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::externalId));
    }

    private void add(Fault fault, String detail) {
        findings.add(new Discrepancy(fault, store + ": " + detail));
    }
}
