package vn.lantoa.media.channel;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.replica.RecentValue;
import vn.lantoa.platform.web.text.TextForm;

/**
 * Gives the channels of items their one form (rules.md §2): a listed one its name, any other the way in which it was
 * written first. The list is in memory; those others are looked up by their keys, because there may be any number of
 * them. Must be asked in a transaction.
 */
@ApplicationScoped
public class Channels {

    private final ChannelNameTable table;
    private final RecentValue<Known> known;
    private volatile NearestChannel nearest = new NearestChannel(Map.of());

    Channels(ChannelNameTable table, Clock clock) {
        this.table = table;
        this.known = new RecentValue<>(this::read, clock);
    }

    private record Known(ChannelNames listed, NearestChannel nearest) {

        String nearestTo(String channel) {
            return nearest.to(channel).orElse("–");
        }
    }

    /** As long as the list has the same names, what was found to be nearest stays so. */
    private Known read() {
        ChannelNames listed = table.listed();
        Map<String, String> names = listed.nameByKey();
        NearestChannel last = nearest;
        if (!last.isOf(names)) {
            last = new NearestChannel(names);
            nearest = last;
        }
        return new Known(listed, last);
    }

    /**
     * Warns at each line whose channel is not listed, and names the nearest that is.
     *
     * @param channelOf what a line calls its channel
     * @return gives each of these channels its form
     */
    public <T> UnaryOperator<String> formsOf(List<InputLine<T>> lines, Function<InputLine<T>, String> channelOf) {
        Known now = known.get();
        for (InputLine<T> line : lines) {
            warn(now, line, "channel", channelOf.apply(line));
        }
        return formsOf(lines.stream().map(channelOf).toList());
    }

    /**
     * Gives each of these channels its form, and notes how new ones are written. To be asked before any item is held,
     * as submissions do: who asks later may wait for one that waits for the item.
     */
    public UnaryOperator<String> formsOf(List<String> channels) {
        ChannelNames listed = known.get().listed;
        Map<String, String> unlisted = unlisted(listed, channels);
        Map<String, String> first = new HashMap<>(noted(unlisted.keySet()));
        Map<String, String> fresh = new LinkedHashMap<>(unlisted);
        fresh.keySet().removeAll(first.keySet());
        if (!fresh.isEmpty()) {
            table.note(fresh.values());
            first.putAll(noted(fresh.keySet()));
        }
        return forms(listed, first);
    }

    /** As {@link #formsOf(List)} would give them now, but nothing is noted. */
    public UnaryOperator<String> formsUnnoted(List<String> channels) {
        ChannelNames listed = known.get().listed;
        Map<String, String> first = new HashMap<>(unlisted(listed, channels));
        first.putAll(noted(first.keySet()));
        return forms(listed, first);
    }

    /** Warns at a field whose channel is not listed, and names the nearest that is. */
    public void warn(InputLine<?> line, String field, String channel) {
        warn(known.get(), line, field, channel);
    }

    private static void warn(Known now, InputLine<?> line, String field, String channel) {
        if (!now.listed.isListed(channel)) {
            line.warn(field, ChannelProblem.CHANNEL_UNKNOWN, channel, now.nearestTo(channel));
        }
    }

    /** The warning that a field's channel is not listed, which names the nearest; empty where it is. */
    public Optional<LineFault> unlisted(String field, String channel) {
        Known now = known.get();
        return now.listed.isListed(channel)
                ? Optional.empty()
                : Optional.of(
                        new LineFault(field, ChannelProblem.CHANNEL_UNKNOWN, List.of(channel, now.nearestTo(channel))));
    }

    /** Whether two texts call the same channel. */
    public boolean areSame(String one, String other) {
        return known.get().listed.areSame(one, other);
    }

    /** Whether the list has a channel of that name. */
    public boolean isListed(String channel) {
        return known.get().listed.isListed(channel);
    }

    /** Every name of the channel that is called so, as {@link TextForm#key} has it; at least the one given. */
    public Set<String> keysOf(String channel) {
        return known.get().listed.keysOf(channel);
    }

    /**
     * Every form in which items may be kept that are of these channels, by whichever name they are asked for: their
     * names, how their other names were written before they were listed, and, in lower case, all that they are and were
     * called.
     */
    public Set<String> keptAs(Collection<String> channels) {
        ChannelNames listed = known.get().listed;
        Set<String> keys = channels.stream()
                .flatMap(channel -> listed.keysOf(channel).stream())
                .collect(Collectors.toSet());
        Stream<String> names =
                channels.stream().map(channel -> listed.nameOf(channel).orElse(channel));
        return Stream.of(names, noted(keys).values().stream(), keys.stream())
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private Map<String, String> noted(Set<String> keys) {
        return keys.isEmpty() ? Map.of() : table.noted(keys);
    }

    /** Those that the list does not have by their keys, each as it is written first. */
    private static Map<String, String> unlisted(ChannelNames listed, List<String> channels) {
        Map<String, String> unlisted = new LinkedHashMap<>();
        channels.stream()
                .filter(channel -> !listed.isListed(channel))
                .forEach(channel -> unlisted.putIfAbsent(TextForm.key(channel), channel));
        return unlisted;
    }

    private static UnaryOperator<String> forms(ChannelNames listed, Map<String, String> first) {
        return channel -> listed.nameOf(channel).orElseGet(() -> first.getOrDefault(TextForm.key(channel), channel));
    }
}
