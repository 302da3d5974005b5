package vn.lantoa.deploy.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lantoa.deploy.fault.ledger.Call;
import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.deploy.fault.ledger.History;
import vn.lantoa.deploy.fault.ledger.Ledger;
import vn.lantoa.deploy.fault.ledger.LedgerEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LedgerTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadFromTheDisk() throws Exception {
        Storms storm = Storms.survived();
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.jsonl"))) {
            storm.entries.forEach(ledger::write);

            assertThat(ledger.history()).isEqualTo(History.of(storm.entries));
        }
    }

    @Test
    void manyMayWriteAndNoLineIsTorn() throws Exception {
        Path file = folder.resolve("ledger.jsonl");
        try (Ledger ledger = Ledger.open(file)) {
            ExecutorService writers = Executors.newFixedThreadPool(8);
            LongStream.rangeClosed(1, 400)
                    .forEach(number -> writers.execute(() -> ledger.write(LedgerEntry.sent(new Call(
                            number, "BBD", CallKind.SINGLE, "k", List.of(Storms.news("BBD-" + number, 0)), null)))));
            writers.shutdown();
            assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

            assertThat(ledger.history().fates()).hasSize(400);
        }
        assertThat(Files.readAllLines(file)).hasSize(400);
    }

    @Test
    void anOutcomeWithoutACallIsNoLedger() {
        assertThatThrownBy(() -> History.of(List.of(LedgerEntry.unknown(9, "reset"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCallThatWasAnsweredOnceIsAcknowledgedWhateverCameBeforeOrAfter() {
        Call call = new Call(1, "BBD", CallKind.SINGLE, "k", List.of(Storms.news("BBD-1", 0)), null);

        History history = History.of(List.of(
                LedgerEntry.sent(call),
                LedgerEntry.unknown(1, "reset"),
                LedgerEntry.answered(1, 201, true, List.of("CREATED")),
                LedgerEntry.turnedAway(1, 503, "down")));

        assertThat(history.unknown()).isZero();
        assertThat(history.fates().get(0).others()).hasSize(2);
    }
}
