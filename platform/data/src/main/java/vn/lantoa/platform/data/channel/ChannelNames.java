package vn.lantoa.platform.data.channel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.text.TextForm;

/**
 * By which names channels are called (rules.md §2): a listed one by its code, its name and its aliases, whatever the
 * case and the blanks; any other as it is written, whatever the case and the blanks. One that was merged into another
 * is none any more: the other has its names.
 */
public final class ChannelNames {

    /** Where no channel is listed. */
    public static final ChannelNames NONE = of(List.of());

    /** The channel that has this name, as {@link TextForm#key} has it. */
    private final Map<String, Known> known;

    private ChannelNames(Map<String, Known> known) {
        this.known = Map.copyOf(known);
    }

    /**
     * A channel of the list.
     *
     * @param merged the codes of those that were merged into it
     */
    public record Listed(String code, String name, List<String> aliases, List<String> merged) {

        private Known known() {
            return new Known(
                    name,
                    Stream.concat(Stream.of(code, name), aliases.stream())
                            .map(TextForm::key)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** @param keys all its names, as {@link TextForm#key} has them */
    private record Known(String name, Set<String> keys) {}

    public static ChannelNames of(Collection<Listed> channels) {
        Set<String> merged =
                channels.stream().flatMap(one -> one.merged().stream()).collect(Collectors.toSet());
        Map<String, Known> known = new HashMap<>();
        channels.stream()
                .filter(one -> !merged.contains(one.code()))
                .map(Listed::known)
                .forEach(one -> one.keys().forEach(key -> known.putIfAbsent(key, one)));
        return new ChannelNames(known);
    }

    /**
     * Those of a table that has each channel once, in the caller's transaction.
     *
     * @param table has the columns {@code code} and {@code name} and the arrays {@code aliases} and {@code merged}
     */
    public static ChannelNames in(Sql sql, String table) {
        return of(sql.query(
                "SELECT code, name, aliases, merged FROM " + table + " ORDER BY code",
                row -> new Listed(row.text("code"), row.text("name"), row.texts("aliases"), row.texts("merged"))));
    }

    public boolean isListed(String channel) {
        return known.containsKey(TextForm.key(channel));
    }

    /** The name of the listed channel that is called so; empty where none is. */
    public Optional<String> nameOf(String channel) {
        return Optional.ofNullable(known.get(TextForm.key(channel))).map(Known::name);
    }

    /** The name of the listed channel by each of its names, as {@link TextForm#key} has them. */
    public Map<String, String> nameByKey() {
        return known.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> one.getValue()
                .name()));
    }

    /** Every name of the channel that is called so, as {@link TextForm#key} has it; at least the one given. */
    public Set<String> keysOf(String channel) {
        String key = TextForm.key(channel);
        Known listed = known.get(key);
        return listed == null ? Set.of(key) : listed.keys();
    }

    /** Whether two texts call the same channel. */
    public boolean areSame(String one, String other) {
        return one.equals(other) || keysOf(one).contains(TextForm.key(other));
    }
}
