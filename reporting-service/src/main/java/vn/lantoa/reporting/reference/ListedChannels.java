package vn.lantoa.reporting.reference;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.sql.Database;

/** By which names the media-service's channels are called; to be asked in a transaction. */
@ApplicationScoped
public class ListedChannels {

    private final Database database;

    ListedChannels(Database database) {
        this.database = database;
    }

    /** @param asOf what was known then; null: now */
    public ChannelNames names(@Nullable Instant asOf) {
        return ChannelNames.of(database.query(
                "SELECT code, name, aliases, merged FROM channel_known_at(?::timestamptz) ORDER BY code",
                row -> new ChannelNames.Listed(
                        row.text("code"), row.text("name"), row.texts("aliases"), row.texts("merged")),
                asOf));
    }
}
