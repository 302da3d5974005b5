package vn.lantoa.platform.data.channel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.text.TextForm;

/**
 * By which names channels are called (rules.md §2): a listed one by its code, its name and its aliases, whatever the
 * case and the blanks; any other as it is written, whatever the case and the blanks.
 */
public final class ChannelNames {

    /** Where no channel is listed. */
    public static final ChannelNames NONE = of(List.of());

    /** For each name the names of the same channel, all of them as {@link TextForm#key} has them. */
    private final Map<String, Set<String>> known;

    private ChannelNames(Map<String, Set<String>> known) {
        this.known = Map.copyOf(known);
    }

    /** A channel of the list. */
    public record Listed(String code, String name, List<String> aliases) {

        private Set<String> keys() {
            return Stream.concat(Stream.of(code, name), aliases.stream())
                    .map(TextForm::key)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    public static ChannelNames of(Collection<Listed> channels) {
        Map<String, Set<String>> known = new HashMap<>();
        channels.forEach(channel -> channel.keys().forEach(key -> known.putIfAbsent(key, channel.keys())));
        return new ChannelNames(known);
    }

    /**
     * Those of a table that has each channel once, in the caller's transaction.
     *
     * @param table has the columns {@code code} and {@code name} and an array {@code aliases}
     */
    public static ChannelNames in(Sql sql, String table) {
        return of(sql.query(
                "SELECT code, name, aliases FROM " + table + " ORDER BY code",
                row -> new Listed(row.text("code"), row.text("name"), row.texts("aliases"))));
    }

    public boolean isListed(String channel) {
        return known.containsKey(TextForm.key(channel));
    }

    /** Every name of the channel that is called so, as {@link TextForm#key} has it; at least the one given. */
    public Set<String> keysOf(String channel) {
        String key = TextForm.key(channel);
        return known.getOrDefault(key, Set.of(key));
    }

    /** Whether two texts call the same channel. */
    public boolean areSame(String one, String other) {
        return one.equals(other) || keysOf(one).contains(TextForm.key(other));
    }
}
