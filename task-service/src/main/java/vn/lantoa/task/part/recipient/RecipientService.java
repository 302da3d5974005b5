package vn.lantoa.task.part.recipient;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.part.PartKind;
import vn.lantoa.task.part.PlanPartService;
import vn.lantoa.task.part.reading.RecipientReader;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.reading.ReadPlanParts;
import vn.lantoa.task.proposal.reading.AgencyNames;
import vn.lantoa.task.proposal.reading.PlanAgencies;

/**
 * Keeps to whom plans are sent. An agency acknowledges what it was sent itself; an officer enters what came on paper.
 */
@ApplicationScoped
public class RecipientService extends PlanPartService<PlanRecipient, RecipientEntry, RecipientView>
        implements ReadPlanParts {

    private static final PartKind KIND = new PartKind("recipients", RecipientProblem.RECIPIENT_NOT_FOUND);

    private final AgencyService agencies;
    private final PlanAgencies names;
    private final OwnAgencies own;
    private final Preconditions preconditions;
    private final Clock clock;

    RecipientService(
            RecipientRepository recipients,
            PlanService plans,
            AgencyService agencies,
            PlanAgencies names,
            OwnAgencies own,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        super(KIND, PlanRecipient::new, recipients, plans, preconditions, audit);
        this.agencies = agencies;
        this.names = names;
        this.own = own;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Override
    public void keep(UUID planId, PlanDocument document) {
        List<Clause> entries = RecipientReader.entries(document.clauses());
        AgencyNames register = entries.isEmpty() ? AgencyNames.of(Map.of()) : names.of(hold(planId));
        int place = 0;
        for (Clause entry : entries) {
            String label = RecipientReader.label(entry.text());
            String agency = register.find(label).orElse(null);
            RecipientChannel channel = RecipientReader.isFile(label) ? RecipientChannel.FILE : null;
            keepRead(planId, ++place, entry.path(), new RecipientEntry(label, agency, null, channel, null, null));
        }
    }

    /**
     * Notes that the plan arrived. The same again changes nothing.
     *
     * @throws Problem 403 when the caller's organisation is not the recipient, 409 when it was not sent the plan yet
     */
    RecipientView acknowledge(UUID planId, UUID id) {
        hold(planId);
        PlanRecipient recipient = find(planId, id);
        own.demand(String.valueOf(recipient.agency()));
        preconditions.requireMatch(recipient.version());
        if (!recipient.isSent()) {
            throw Problem.of(RecipientProblem.RECIPIENT_NOT_SENT);
        }
        RecipientView before = recipient.view();
        if (recipient.isAcknowledged()) {
            return before;
        }
        recipient.acknowledge(clock.instant());
        return written(AuditAction.TRANSITIONED, recipient, before);
    }

    @Override
    protected void check(PlanView plan, RecipientEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        String agency = entry.agency();
        if (agency != null) {
            boolean unknown = !agencies.unknown(List.of(agency)).isEmpty();
            faults.inBodyIf(unknown, "agency", RecipientProblem.RECIPIENT_AGENCY_UNKNOWN, agency);
            faults.inBodyIf(entry.group() != null, "group", RecipientProblem.RECIPIENT_AGENCY_OR_GROUP);
        }
        checkTimes(entry, faults);
        faults.raise();
    }

    private void checkTimes(RecipientEntry entry, Problem.Collector faults) {
        Instant now = clock.instant();
        Instant sent = entry.sentAt();
        Instant acknowledged = entry.ackAt();
        faults.inBodyIf(sent != null && sent.isAfter(now), "sentAt", RecipientProblem.RECIPIENT_IN_FUTURE);
        if (acknowledged != null) {
            faults.inBodyIf(acknowledged.isAfter(now), "ackAt", RecipientProblem.RECIPIENT_IN_FUTURE);
            faults.inBodyIf(
                    sent == null || acknowledged.isBefore(sent), "ackAt", RecipientProblem.RECIPIENT_ACK_BEFORE_SENT);
        }
    }
}
