package vn.lantoa.task.mail.digest;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import org.jboss.logging.Logger;

/** Sends e-mails by SMTP, and tells failures after which one has not left from those after which it may have. */
@ApplicationScoped
class DigestSender {

    private static final Logger LOG = Logger.getLogger(DigestSender.class);

    /** Less than the lease. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ReactiveMailer mailer;

    DigestSender(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    SendOutcome send(ClaimedDigest digest) {
        try {
            mailer.send(Mail.withText(digest.address(), digest.subject(), digest.body()))
                    .await()
                    .atMost(PATIENCE);
            return SendOutcome.SENT;
        } catch (RuntimeException failure) {
            LOG.warnf("The e-mail %s was not sent: %s", digest.id(), failure);
            return outcome(failure);
        }
    }

    /** What the server answers with a code, and what never reached it, has not left. */
    static SendOutcome outcome(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SMTPException answer) {
                return isForGood(answer.getReplyCode()) ? SendOutcome.REFUSED : SendOutcome.PUT_OFF;
            }
            if (at instanceof ConnectException || at instanceof UnknownHostException) {
                return SendOutcome.PUT_OFF;
            }
        }
        return SendOutcome.UNSURE;
    }

    /** Of 5xx, 53x is about how we sign in (RFC 4954), which an operator mends: the e-mail itself was not refused. */
    private static boolean isForGood(int code) {
        return code >= 500 && code / 10 != 53;
    }
}
