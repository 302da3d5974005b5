package vn.lantoa.media.channel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.text.TextForm;

/** Which channel has which name, and how channels that are not listed were written first. */
@ApplicationScoped
class ChannelNameTable {

    private static final String NOTED = "SELECT key, spelling FROM channel_spelling WHERE key = ANY (:keys::text[])";

    private static final String OWNER = "SELECT channel FROM channel_name WHERE key = :key AND channel <> :channel";

    private static final String ADD = """
            INSERT INTO channel_name (key, channel)
            SELECT key, :channel FROM unnest(:keys::text[]) AS key WHERE NOT EXISTS (
              SELECT FROM channel_name n WHERE n.key = key.key AND n.channel = :channel) ORDER BY key""";

    /** In the order of the keys, so that two that meet the same new ones never wait in a circle. */
    private static final String NOTE = """
            INSERT INTO channel_spelling (key, spelling)
            SELECT key, spelling FROM unnest(:key::text[], :spelling::text[]) AS sent (key, spelling)
            ORDER BY key ON CONFLICT DO NOTHING""";

    private final Sql sql;

    ChannelNameTable(Sql sql) {
        this.sql = sql;
    }

    ChannelNames listed() {
        return ChannelNames.in(sql, "channel");
    }

    /** The code of another channel that has the key. */
    Optional<String> otherOwner(String key, String channel) {
        return sql.statement(OWNER).bind("key", key).bind("channel", channel).queryOne(row -> row.text("channel"));
    }

    /** Gives a channel these keys and no others. */
    void replace(String channel, Collection<String> keys) {
        sql.statement("DELETE FROM channel_name WHERE channel = :channel AND key <> ALL (:keys::text[])")
                .bind("channel", channel)
                .bind("keys", keys)
                .update();
        sql.statement(ADD).bind("channel", channel).bind("keys", keys).update();
    }

    /** Notes how channels are written that were not noted before. */
    void note(Collection<String> spellings) {
        sql.statement(NOTE)
                .bind(ArrayColumns.of(spellings)
                        .column("key", "text", TextForm::key)
                        .column("spelling", "text", spelling -> spelling))
                .update();
    }

    /** How those of these channels were written first that were noted, by their keys. */
    Map<String, String> noted(Collection<String> keys) {
        Map<String, String> first = new HashMap<>();
        sql.statement(NOTED).bind("keys", keys).query(row -> first.put(row.text("key"), row.text("spelling")));
        return first;
    }
}
