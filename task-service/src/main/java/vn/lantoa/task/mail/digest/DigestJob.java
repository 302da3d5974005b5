package vn.lantoa.task.mail.digest;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.task.mail.MailConfig;

/** Sends the e-mails of the day, where there is a server for them. Every replica does so, each e-mail one of them. */
@ApplicationScoped
class DigestJob {

    private final DigestService digests;
    private final DigestSender sender;
    private final MailConfig config;
    private final Outage outage = new Outage(Logger.getLogger(DigestJob.class), "Sending e-mails");

    DigestJob(DigestService digests, DigestSender sender, MailConfig config) {
        this.digests = digests;
        this.sender = sender;
        this.config = config;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        if (config.host().isEmpty()) {
            return;
        }
        try {
            if (digests.isTime()) {
                send();
            }
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }

    /** Makes today's e-mails and sends what is due. */
    void send() {
        digests.prepare();
        for (Optional<ClaimedDigest> next = digests.claim(); next.isPresent(); next = digests.claim()) {
            ClaimedDigest digest = next.get();
            digests.settle(digest, sender.send(digest));
        }
    }
}
