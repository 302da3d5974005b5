package vn.lantoa.deploy.fault.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.deploy.fault.ledger.History;
import vn.lantoa.deploy.fault.ledger.SentItem;
import vn.lantoa.deploy.fault.ledger.StoredItemState;

/**
 * What must and what may be known of one item, by the ledger.
 *
 * @param variants in the order they were sent, each once
 */
record Expected(String agency, String externalId, List<Variant> variants) {

    /** @param certain whether it was acknowledged; otherwise it may be there or not */
    record Variant(SentItem item, boolean certain) {

        StoredItemState content() {
            return item.content();
        }
    }

    /** All items of the ledger by their external ids, which no two agencies share in it. */
    static Map<String, Expected> of(History history) {
        Map<String, Expected> all = new LinkedHashMap<>();
        history.fates().stream()
                .filter(fate -> fate.call().kind() != CallKind.DUPLICATE)
                .forEach(fate -> fate.call().items().forEach(item -> all.computeIfAbsent(
                                item.externalId(),
                                id -> new Expected(fate.call().agency(), id, new ArrayList<>()))
                        .variants()
                        .add(new Variant(item, fate.acknowledged()))));
        return all;
    }

    boolean mustBeThere() {
        return certain().findAny().isPresent();
    }

    Stream<Variant> certain() {
        return variants.stream().filter(Variant::certain);
    }

    /** The place of a content among the variants, or -1 when it was never sent. */
    int placeOf(StoredItemState content) {
        for (int place = 0; place < variants.size(); place++) {
            if (variants.get(place).content().equals(content)) {
                return place;
            }
        }
        return -1;
    }

    /** The newest that was acknowledged; whatever stands may be newer, never older. -1 when none was. */
    int oldestAllowed() {
        for (int place = variants.size() - 1; place >= 0; place--) {
            if (variants.get(place).certain()) {
                return place;
            }
        }
        return -1;
    }
}
