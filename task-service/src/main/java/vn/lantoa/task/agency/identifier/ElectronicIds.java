package vn.lantoa.task.agency.identifier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The electronic identifiers of an agency.
 *
 * @param current the one that it has
 * @param former those that it had before, the latest last
 */
public record ElectronicIds(@Nullable String current, List<String> former) {

    /** What one looks like. */
    public static final String FORM = "[0-9A-Z]+(\\.[0-9A-Z]+)*";

    /** So many may an agency have had, those of earlier entries among them; of old it may be more. */
    static final int MOST_FORMER = 100;

    /** Of an agency that is yet to be registered. */
    public static final ElectronicIds NONE = new ElectronicIds(null, List.of());

    /** What becomes of them by an entry: one that was once given is never forgotten, whether it is named or not. */
    public ElectronicIds replacedBy(ElectronicIds entered) {
        Set<String> kept = new LinkedHashSet<>(former);
        kept.addAll(entered.former);
        if (current != null) {
            kept.remove(current);
            kept.add(current);
        }
        if (entered.current != null) {
            kept.remove(entered.current);
        }
        return new ElectronicIds(entered.current, List.copyOf(kept));
    }

    /** Whether an entry takes it above what an agency may have had; where it was above of old, further above. */
    boolean areTooManyWith(ElectronicIds entered) {
        return replacedBy(entered).former.size() > Math.max(MOST_FORMER, former.size());
    }

    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(former);
        if (current != null) {
            all.add(current);
        }
        return all;
    }
}
