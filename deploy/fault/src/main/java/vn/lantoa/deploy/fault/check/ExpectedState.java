package vn.lantoa.deploy.fault.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.lantoa.deploy.fault.check.SystemSnapshot.Cell;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Figures;
import vn.lantoa.deploy.fault.ledger.SentItem;

/**
 * Works out by hand, from what was sent, what a report must say: the rules of works and their representatives once
 * more, apart from the system's own code.
 */
final class ExpectedState {

    /**
     * The publication that speaks for its work: new production first, then the earliest, then the least external id.
     */
    private static final Comparator<Published> REPRESENTATIVE = Comparator.comparing(
                    (Published one) -> !one.item().newProduction())
            .thenComparing(one -> one.item().second())
            .thenComparing(one -> one.item().externalId());

    private final Map<String, Long> views;

    /** @param views last observed, by external id */
    ExpectedState(Map<String, Long> views) {
        this.views = views;
    }

    /** An item and whose it is. */
    record Published(String agency, SentItem item) {

        Cell cell() {
            return new Cell(agency, item.genre());
        }
    }

    Map<Cell, Figures> figures(Collection<Published> items) {
        Map<Cell, Figures> cells = new HashMap<>();
        for (Published one : items) {
            long seen = views.getOrDefault(one.item().externalId(), 0L);
            add(cells, one, new Figures(0, 1, 0, one.item().seconds(), seen));
        }
        for (Published one : representatives(items)) {
            add(cells, one, new Figures(1, 0, one.item().seconds(), 0, 0));
        }
        return cells;
    }

    private static List<Published> representatives(Collection<Published> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.agency(), one.item().work()), Collectors.minBy(REPRESENTATIVE)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static void add(Map<Cell, Figures> cells, Published one, Figures figures) {
        cells.merge(one.cell(), figures, Figures::plus);
    }
}
