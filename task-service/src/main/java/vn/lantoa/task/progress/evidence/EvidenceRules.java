package vn.lantoa.task.progress.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.attachment.AttachmentService;
import vn.lantoa.task.attachment.AttachmentView;
import vn.lantoa.task.progress.ProgressProblem;

/** Holds evidence against what is attached, and by whom. */
@ApplicationScoped
public class EvidenceRules {

    private final AgencyTable agencies;
    private final AttachmentService attachments;
    private final Caller caller;

    EvidenceRules(AgencyTable agencies, AttachmentService attachments, Caller caller) {
        this.agencies = agencies;
        this.attachments = attachments;
        this.caller = caller;
    }

    /**
     * What evidence is held against.
     *
     * @param owners whose files show something
     * @param attached the files that are named and are there
     */
    public record Files(Set<String> owners, Map<UUID, AttachmentView> attached) {}

    /**
     * The files that pieces of evidence name. Those of who reports, of the agency that leads, and of those they came
     * from show something.
     */
    public Files files(String lead, Collection<Evidence> evidence) {
        List<UUID> named = evidence.stream()
                .map(Evidence::attachmentId)
                .filter(Objects::nonNull)
                .toList();
        return named.isEmpty() ? new Files(Set.of(), Map.of()) : new Files(owners(lead), attachments.find(named));
    }

    private Set<String> owners(String lead) {
        Lineage lineage = agencies.lineage();
        Set<String> owners = new HashSet<>(lineage.origins(lead));
        caller.org().ifPresent(org -> owners.addAll(lineage.origins(org)));
        return owners;
    }

    /** Notes what is wrong with each of these. */
    public static void check(List<Evidence> evidence, Files files, Problem.Collector faults) {
        for (int i = 0; i < evidence.size(); i++) {
            check(evidence.get(i), "evidence[" + i + "]", files, faults);
        }
    }

    private static void check(Evidence evidence, String field, Files files, Problem.Collector faults) {
        UUID attachmentId = evidence.attachmentId();
        if (!evidence.namesOneSource()) {
            faults.inBody(field, ProgressProblem.PROGRESS_EVIDENCE_SOURCE);
        } else if (evidence.url() != null) {
            faults.inBodyIf(!evidence.linksToTheWeb(), field + ".url", ProgressProblem.PROGRESS_EVIDENCE_URL);
        } else if (attachmentId != null) {
            checkAttachment(attachmentId, field + ".attachmentId", files, faults);
        }
    }

    private static void checkAttachment(UUID id, String field, Files files, Problem.Collector faults) {
        AttachmentView attachment = files.attached.get(id);
        if (attachment == null) {
            faults.inBody(field, ProgressProblem.PROGRESS_ATTACHMENT_UNKNOWN, id);
        } else if (!files.owners.contains(String.valueOf(attachment.org()))) {
            faults.inBody(field, ProgressProblem.PROGRESS_ATTACHMENT_OF_OTHERS, id, String.valueOf(attachment.org()));
        }
    }
}
