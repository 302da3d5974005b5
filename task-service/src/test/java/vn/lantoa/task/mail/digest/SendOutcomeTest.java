package vn.lantoa.task.mail.digest;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.vertx.ext.mail.SMTPException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Only what has surely not left is sent again. */
class SendOutcomeTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(answer(452), SendOutcome.PUT_OFF),
                arguments(answer(421), SendOutcome.PUT_OFF),
                arguments(answer(535), SendOutcome.PUT_OFF),
                arguments(answer(550), SendOutcome.REFUSED),
                arguments(answer(554), SendOutcome.REFUSED),
                arguments(new ConnectException("refused"), SendOutcome.PUT_OFF),
                arguments(new TimeoutException(), SendOutcome.UNSURE),
                arguments(new IOException("connection reset"), SendOutcome.UNSURE));
    }

    private static SMTPException answer(int code) {
        return new SMTPException("sending mail failed", code, List.of(code + " no"), false);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureTellsWhetherTheEmailMayHaveLeft(Throwable failure, SendOutcome outcome) {
        assertThat(DigestSender.outcome(new CompletionException(failure))).isEqualTo(outcome);
    }
}
