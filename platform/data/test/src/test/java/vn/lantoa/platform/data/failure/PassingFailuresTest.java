package vn.lantoa.platform.data.failure;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassingFailuresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "08001", "28P01", "53300", "53100", "57P01", "57P03", "57014", "58030", "58P01", "40001",
                "40P01", "55P03", "25006", "42P01", "42703", "42501"
            })
    void theseStatesPass(String state) {
        assertThat(PassingFailures.isPassing(new PersistenceException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22001", "22P02", "P0001", "54000"})
    void theseStatesAreOfTheData(String state) {
        assertThat(PassingFailures.isPassing(new PersistenceException(new SQLException("x", state))))
                .isFalse();
    }

    static Stream<Throwable> undecidedButPassing() {
        SQLException pool = new SQLException("Sorry, acquisition timeout!");
        RollbackException commit = new RollbackException("could not commit");
        commit.addSuppressed(new XAException(XAException.XAER_RMFAIL));
        return Stream.of(new PersistenceException(pool), commit, new IllegalStateException(commit));
    }

    @ParameterizedTest
    @MethodSource("undecidedButPassing")
    void thePoolAndTheCommitPass(Throwable failure) {
        assertThat(PassingFailures.isPassing(failure)).isTrue();
    }

    @Test
    void aConstraintBreachedAtTheCommitIsOfTheData() {
        RollbackException commit = new RollbackException("could not commit");
        commit.addSuppressed(new IllegalStateException(new SQLException("deferred", "23503")));

        assertThat(PassingFailures.isPassing(commit)).isFalse();
    }

    @Test
    void theReasonMayBeTheNextExceptionOfABatch() {
        BatchUpdateException batch = new BatchUpdateException("batch", null, 0, new int[0]);
        batch.setNextException(new SQLException("gone", "57P01"));

        assertThat(PassingFailures.isPassing(batch)).isTrue();
    }

    @Test
    void whatHasNothingToDoWithTheDatabaseIsOfTheData() {
        assertThat(PassingFailures.isPassing(new IllegalStateException("no such agency")))
                .isFalse();
        assertThat(PassingFailures.isPassing(new StackOverflowError())).isFalse();
    }

    @Test
    void aCycleOfCausesEnds() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(PassingFailures.isPassing(one)).isFalse();
    }

    @Test
    void aCommitThatTheDatabaseCutOffSaysSoInWhatWasSuppressed() {
        RollbackException cutOff = new RollbackException("could not commit");
        XAException commit = new XAException(XAException.XA_RBROLLBACK);
        commit.initCause(new SQLException("terminating connection due to unexpected postmaster exit", "57P01"));
        cutOff.addSuppressed(commit);

        assertThat(PassingFailures.hasPassingReason(cutOff)).isTrue();
        assertThat(PassingFailures.hasPassingReason(new RollbackException("a version is stale")))
                .isFalse();
    }
}
