package vn.lantoa.media.channel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.sql.Database;

import static org.assertj.core.api.Assertions.assertThat;

/** Channels that are not listed may be any number: they are looked up, and never read as a whole. */
@QuarkusTest
class ChannelsTest {

    @Inject
    Database database;

    private final List<String> statements = new ArrayList<>();
    private final String name = "Kênh lạ " + UUID.randomUUID();

    private Channels channels() {
        return new Channels(
                new ChannelNameTable(text -> {
                    statements.add(text);
                    return database.statement(text);
                }),
                Clock.systemUTC());
    }

    private UnaryOperator<String> noted(String... written) {
        return QuarkusTransaction.requiringNew().call(() -> channels().formsOf(List.of(written)));
    }

    @Test
    void whatIsNotListedIsAsItWasWrittenFirst() {
        assertThat(noted(name, name.toUpperCase(Locale.ROOT), "bao-in").apply(name.toUpperCase(Locale.ROOT)))
                .isEqualTo(name);
        assertThat(noted(name.toUpperCase(Locale.ROOT)).apply(name.toUpperCase(Locale.ROOT)))
                .isEqualTo(name);
        assertThat(channels().keptAs(List.of(name.toUpperCase(Locale.ROOT), "bao-in")))
                .contains(name, "Báo in", "báo in");
    }

    @Test
    void ofThoseThatAreNotListedOnlyWhatIsAskedForIsRead() {
        noted(name);
        noted(name);
        channels().keptAs(List.of(name));
        QuarkusTransaction.requiringNew().call(() -> channels().formsUnnoted(List.of(name)));

        assertThat(statements)
                .filteredOn(text -> text.contains("FROM channel_spelling"))
                .hasSize(5)
                .allMatch(text -> text.contains("WHERE key = ANY"));
        assertThat(statements).filteredOn(text -> text.contains("INSERT")).hasSize(1);
    }
}
