package vn.lantoa.media.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.ItemProblem;
import vn.lantoa.media.line.InputLine;

/** Leads from what an item names to the original: what is no translation itself. Of the items of one agency. */
public final class Originals {

    private final Map<String, Optional<String>> stored = new HashMap<>();
    private final Map<String, Optional<String>> said = new HashMap<>();
    private final Set<String> circular = new HashSet<>();
    private final Map<String, String> namesOfIds = new HashMap<>();

    Originals() {}

    /**
     * The original that a translation leads to.
     *
     * @param known whether the agency has an item of that name
     */
    record Original(String externalId, boolean known) {}

    /** An item that is stored. */
    void stored(String id, String externalId, Optional<String> translationOf) {
        stored.put(externalId, translationOf);
        namesOfIds.put(id, externalId);
    }

    /**
     * Items as they are about to be, whatever is stored of them. Those that would lead back to themselves stay as they
     * are, so that they spoil no other.
     */
    void said(Map<String, Optional<String>> items) {
        said.putAll(items);
        List<String> back = leadingBack();
        while (!back.isEmpty()) {
            back.forEach(said::remove);
            circular.addAll(back);
            back = leadingBack();
        }
    }

    private List<String> leadingBack() {
        return said.keySet().stream().filter(this::leadsBack).toList();
    }

    private boolean leadsBack(String externalId) {
        Set<String> passed = new HashSet<>();
        String at = externalId;
        while (passed.add(at)) {
            Optional<String> next = leadOf(at);
            if (next.isEmpty()) {
                return false;
            }
            at = nameOf(next.get());
        }
        return at.equals(externalId);
    }

    /**
     * The original that an item has by naming another.
     *
     * @param named an external id, or an item's id
     * @return empty where it leads in a circle
     */
    Optional<Original> of(String externalId, String named) {
        if (circular.contains(externalId)) {
            return Optional.empty();
        }
        Set<String> passed = new HashSet<>(Set.of(externalId));
        String at = nameOf(named);
        while (passed.add(at)) {
            Optional<String> next = leadOf(at);
            if (next.isEmpty()) {
                return Optional.of(new Original(at, isKnown(at)));
            }
            at = nameOf(next.get());
        }
        return Optional.empty();
    }

    /**
     * As {@link #of}, and notes at the line what is wrong with it.
     *
     * @return null where it leads in a circle: the line is rejected then
     */
    public @Nullable String noted(InputLine<?> line, String field, String externalId, String named) {
        Original original = of(externalId, named).orElse(null);
        if (original == null) {
            line.reject(field, ItemProblem.ITEM_TRANSLATION_CIRCLE, named, externalId);
            return null;
        }
        if (!original.known) {
            line.warn(field, ItemProblem.ITEM_ORIGINAL_UNKNOWN, original.externalId);
        }
        return original.externalId;
    }

    private Optional<String> leadOf(String externalId) {
        return said.getOrDefault(externalId, stored.getOrDefault(externalId, Optional.empty()));
    }

    private boolean isKnown(String externalId) {
        return said.containsKey(externalId) || stored.containsKey(externalId);
    }

    /** What agencies call an item goes before what we do. */
    private String nameOf(String named) {
        return isKnown(named) ? named : namesOfIds.getOrDefault(named.toLowerCase(Locale.ROOT), named);
    }
}
