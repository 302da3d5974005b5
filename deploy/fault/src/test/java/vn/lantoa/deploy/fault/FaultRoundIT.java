package vn.lantoa.deploy.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.fault.kill.Kill;
import vn.lantoa.deploy.fault.kill.KillTarget;
import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.platform.testing.sweep.Sweep;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One bounded storm over the whole system, or as many as {@code fault.rounds} says, in which {@code fault.kills} of the
 * targets are killed, one after the other; all with {@code -Pfull}. With one client of each agency, or
 * {@code fault.clients}: what is killed starts beside its load. Hundreds of rounds with more clients:
 * {@code deploy/bench/run faults}.
 */
class FaultRoundIT {

    private static final int KILLS = Integer.getInteger("fault.kills", KillTarget.values().length);

    private static List<RoundResult> verdicts;

    @BeforeAll
    static void letItStorm() throws Exception {
        System.out.printf(
                "FaultRoundIT: %d of %d targets, drawn with -Dsweep.seed=%d; all with -Pfull%n",
                KILLS, KillTarget.values().length, Sweep.ofThisRun().seed());
        FaultRun.Plan plan = new FaultRun.Plan(
                Path.of("../.."),
                Path.of("target"),
                Integer.getInteger("fault.rounds", 1),
                KILLS,
                Integer.getInteger("fault.clients", 1),
                seed());
        verdicts = new FaultRun(plan, System.out).rounds();
    }

    /** Of the day, or the next one by which Kafka is among what is killed: without it submissions go on. */
    private static long seed() {
        return LongStream.iterate(Sweep.ofThisRun().seed(), seed -> seed + 1_000_003)
                .filter(seed -> Stream.generate(FaultRun.deck(new Random(seed))::next)
                        .limit(KILLS)
                        .anyMatch(target -> target == KillTarget.KAFKA))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsLostDoubledStaleOrMiscounted() {
        assertThat(verdicts).isNotEmpty().allSatisfy(verdict -> assertThat(verdict.findings())
                .isEmpty());
    }

    @Test
    void whatWasKilledServedAgainByItself() {
        assertThat(verdicts).allSatisfy(verdict -> {
            assertThat(verdict.killings())
                    .extracting(Kill::target)
                    .doesNotHaveDuplicates()
                    .hasSize(KILLS);
            assertThat(verdict.killings()).allSatisfy(killing -> assertThat(killing.servingAgain())
                    .as("%s", killing.target())
                    .isNotNull());
        });
    }

    @Test
    void withoutKafkaSubmissionsAreStillAnswered() {
        assertThat(verdicts).allSatisfy(verdict -> assertThat(verdict.killings())
                .filteredOn(killing -> killing.target() == KillTarget.KAFKA)
                .singleElement()
                .satisfies(killing -> assertThat(killing.acknowledged()).isPositive())
                .satisfies(killing -> assertThat(killing.refused()).isZero()));
    }

    @Test
    void itWasAStorm() {
        assertThat(verdicts).allSatisfy(verdict -> {
            List<CallKind> kinds = verdict.history().fates().stream()
                    .map(fate -> fate.call().kind())
                    .distinct()
                    .toList();

            assertThat(kinds).containsExactlyInAnyOrder(CallKind.values());
            assertThat(verdict.history().items()).isGreaterThan(500);
            assertThat(verdict.history().readings()).isNotEmpty();
        });
    }
}
