package vn.lantoa.task.mail.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.calendar.Holidays;
import vn.lantoa.task.inbox.InboxItem;
import vn.lantoa.task.inbox.InboxService;
import vn.lantoa.task.mail.MailConfig;

/**
 * Makes the e-mails of a day, one for an agency, and hands out each to one process at a time: once a day at most. Where
 * a process does not come back from sending one, it is not sent again.
 */
@ApplicationScoped
@Transactional
public class DigestService {

    private static final Duration LEASE = Duration.ofMinutes(5);

    /** Longer each time: ten minutes after the first refusal, twenty after the second one. */
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    private static final int MOST_ATTEMPTS = 8;

    private final DigestTable digests;
    private final MailDigestRepository log;
    private final DigestWriter writer;
    private final InboxService inbox;
    private final AgencyService agencies;
    private final AgencyTable directory;
    private final Holidays holidays;
    private final MailConfig config;
    private final Clock clock;

    DigestService(
            DigestTable digests,
            MailDigestRepository log,
            DigestWriter writer,
            InboxService inbox,
            AgencyService agencies,
            AgencyTable directory,
            Holidays holidays,
            MailConfig config,
            Clock clock) {
        this.digests = digests;
        this.log = log;
        this.writer = writer;
        this.inbox = inbox;
        this.agencies = agencies;
        this.directory = directory;
        this.holidays = holidays;
        this.config = config;
        this.clock = clock;
    }

    Page<MailDigestLine> list(
            @Nullable String agency, @Nullable LocalDate on, @Nullable DigestState state, PageRequest page) {
        KnownCode.require("agency", agency, agencies::has);
        return log.page(agency, on, state, page).map(MailDigest::line);
    }

    /** @throws Problem 404 when there is none of that id */
    MailDigestView get(UUID id) {
        return log.findByIdOptional(id)
                .map(MailDigest::view)
                .orElseThrow(() -> Problem.of(MailDigestProblem.MAIL_DIGEST_NOT_FOUND, id));
    }

    /** Whether it is the time of a working day at which e-mails are sent. */
    boolean isTime() {
        LocalDate today = BusinessTime.today(clock);
        boolean early = clock.instant().atZone(BusinessTime.ZONE).toLocalTime().isBefore(config.digestAt());
        return !early && holidays.between(today, today).isWorkingDay(today);
    }

    /** Makes today's e-mails that were not made; who has nothing to do gets none. */
    void prepare() {
        LocalDate today = BusinessTime.today(clock);
        Instant now = clock.instant();
        digests.end(today, now);
        Lineage lineage = directory.lineage();
        for (DigestTable.Recipient recipient : digests.wanting(today)) {
            List<InboxItem> items = inbox.of(lineage, recipient.agency(), today);
            if (!items.isEmpty()) {
                digests.add(recipient, today, writer.write(recipient, today, items), now);
            }
        }
    }

    /** Claims one to be sent now; empty where none is due. */
    Optional<ClaimedDigest> claim() {
        Instant now = clock.instant();
        return digests.claim(BusinessTime.today(clock), now, now.plus(LEASE));
    }

    /** Takes down what came of sending one. */
    void settle(ClaimedDigest digest, SendOutcome outcome) {
        Instant now = clock.instant();
        digests.settle(
                digest,
                switch (outcome) {
                    case SENT -> new DigestTable.Settlement(DigestState.SENT, now, now, null);
                    case PUT_OFF -> putOff(digest.attempts(), now);
                    case REFUSED ->
                        new DigestTable.Settlement(DigestState.FAILED, now, null, "the server refused it for good");
                    case UNSURE -> new DigestTable.Settlement(DigestState.LOST, now, null, "the connection broke");
                });
    }

    private static DigestTable.Settlement putOff(int attempts, Instant now) {
        return attempts < MOST_ATTEMPTS
                ? new DigestTable.Settlement(
                        DigestState.PENDING,
                        now.plus(AGAIN_AFTER.multipliedBy(attempts)),
                        null,
                        "the server did not take it yet")
                : new DigestTable.Settlement(DigestState.FAILED, now, null, "the server did not take it in the end");
    }
}
