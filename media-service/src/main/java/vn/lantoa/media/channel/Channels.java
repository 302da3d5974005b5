package vn.lantoa.media.channel;

import java.time.Clock;
import java.util.HashMap;
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
                        nearest.computeIfAbsent(channel, one -> now.nearest(one).orElse("–")));
            }
        }
        Map<String, String> fresh = note(lines.stream()
                .map(channelOf)
                .filter(channel -> now.form(channel).isEmpty())
                .distinct()
                .toList());
        return channel -> now.form(channel).orElseGet(() -> fresh.getOrDefault(TextForm.key(channel), channel));
    }

    /** Every form in which items of the channel may be kept, also in lower case, by whichever name it is asked for. */
    public Set<String> keptAs(String channel) {
        return known.get().keptAs(channel);
    }

    private Map<String, String> note(List<String> unknown) {
        return unknown.isEmpty() ? Map.of() : table.note(unknown);
    }
}
