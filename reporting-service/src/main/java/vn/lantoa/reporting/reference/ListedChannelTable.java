package vn.lantoa.reporting.reference;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** By which names the media-service's channels are called, and where they are; to be asked in a transaction. */
@ApplicationScoped
public class ListedChannelTable {

    private static final String CHANNELS = """
            SELECT code, name, aliases, merged, country, district, commune
            FROM channel_known_at(?::timestamptz) ORDER BY code""";

    private final Database database;

    ListedChannelTable(Database database) {
        this.database = database;
    }

    public ChannelNames names() {
        return places(null).names();
    }

    /** @param asOf what was known then; null: now */
    public ChannelPlaces places(@Nullable Instant asOf) {
        return ChannelPlaces.of(database.query(CHANNELS, ListedChannelTable::channel, asOf));
    }

    private static ChannelPlaces.Listed channel(ResultColumns row) {
        return new ChannelPlaces.Listed(
                new ChannelNames.Listed(row.text("code"), row.text("name"), row.texts("aliases"), row.texts("merged")),
                new ChannelPlaces.Place(row.text("country"), row.text("district"), row.text("commune")));
    }
}
