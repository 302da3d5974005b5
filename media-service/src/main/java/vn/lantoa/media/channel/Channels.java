package vn.lantoa.media.channel;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.line.InputLine;
import vn.lantoa.platform.data.replica.RecentValue;
import vn.lantoa.platform.web.text.TextForm;

/**
 * Gives the channels of items their one form (rules.md §2): a listed one its name, any other the way in which it was
 * written first. Must be asked in a transaction.
 */
@ApplicationScoped
public class Channels {

    private final ChannelNameTable table;
    private final RecentValue<KnownChannels> known;

    Channels(ChannelNameTable table, Clock clock) {
        this.table = table;
        this.known = new RecentValue<>(table::read, clock);
    }

    /**
     * Warns at each line whose channel is not listed, and names the nearest that is.
     *
     * @param channelOf what a line calls its channel
     * @return gives each of these channels its form
     */
    public <T> UnaryOperator<String> formsOf(List<InputLine<T>> lines, Function<InputLine<T>, String> channelOf) {
        KnownChannels now = known.get();
        Map<String, String> nearest = new HashMap<>();
        for (InputLine<T> line : lines) {
            String channel = channelOf.apply(line);
            if (!now.isListed(channel)) {
                line.warn(
                        "channel",
                        ChannelProblem.CHANNEL_UNKNOWN,
                        channel,
                        nearest.computeIfAbsent(channel, one -> nearest(now, one)));
            }
        }
        return formsOf(lines.stream().map(channelOf).toList());
    }

    /**
     * Gives each of these channels its form, and notes how new ones are written. To be asked before any item is held,
     * as submissions do: who asks later may wait for one that waits for the item.
     */
    public UnaryOperator<String> formsOf(List<String> channels) {
        KnownChannels now = known.get();
        List<String> unknown = unknown(now, channels);
        return forms(now, unknown.isEmpty() ? Map.of() : table.note(unknown));
    }

    /** As {@link #formsOf(List)} would give them now, but nothing is noted. */
    public UnaryOperator<String> formsUnnoted(List<String> channels) {
        KnownChannels now = known.get();
        List<String> unknown = unknown(now, channels);
        Map<String, String> first = new HashMap<>();
        unknown.forEach(channel -> first.put(TextForm.key(channel), channel));
        first.putAll(unknown.isEmpty() ? Map.of() : table.noted(unknown));
        return forms(now, first);
    }

    /** Warns at a field whose channel is not listed, and names the nearest that is. */
    public void warn(InputLine<?> line, String field, String channel) {
        KnownChannels now = known.get();
        if (!now.isListed(channel)) {
            line.warn(field, ChannelProblem.CHANNEL_UNKNOWN, channel, nearest(now, channel));
        }
    }

    /** Whether the list has a channel of that name. */
    public boolean isListed(String channel) {
        return known.get().isListed(channel);
    }

    /** Every form in which items of the channel may be kept, also in lower case, by whichever name it is asked for. */
    public Set<String> keptAs(String channel) {
        return known.get().keptAs(channel);
    }

    private static String nearest(KnownChannels now, String channel) {
        return now.nearest(channel).orElse("–");
    }

    /** Those that nobody wrote yet, each as it is written first. */
    private static List<String> unknown(KnownChannels now, List<String> channels) {
        Map<String, String> unknown = new LinkedHashMap<>();
        channels.stream()
                .filter(channel -> now.form(channel).isEmpty())
                .forEach(channel -> unknown.putIfAbsent(TextForm.key(channel), channel));
        return List.copyOf(unknown.values());
    }

    private static UnaryOperator<String> forms(KnownChannels now, Map<String, String> fresh) {
        return channel -> now.form(channel).orElseGet(() -> fresh.getOrDefault(TextForm.key(channel), channel));
    }
}
