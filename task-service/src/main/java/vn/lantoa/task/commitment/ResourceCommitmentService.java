package vn.lantoa.task.commitment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.value.TaskState;

/** Keeps what agencies commit. An agency writes its own and its predecessors'; an officer everybody's. */
@ApplicationScoped
@Transactional
public class ResourceCommitmentService {

    private final ResourceCommitmentRepository commitments;
    private final TaskService tasks;
    private final AgencyService agencies;
    private final OwnAgencies own;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    ResourceCommitmentService(
            ResourceCommitmentRepository commitments,
            TaskService tasks,
            AgencyService agencies,
            OwnAgencies own,
            Preconditions preconditions,
            AuditTrail audit) {
        this.commitments = commitments;
        this.tasks = tasks;
        this.agencies = agencies;
        this.own = own;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    Page<ResourceCommitmentView> list(ResourceCommitmentFilter filter, PageRequest page) {
        KnownCode.require("agency", filter.agency, agencies::has);
        return commitments.page(filter, page).map(ResourceCommitment::view);
    }

    ResourceCommitmentView get(UUID id) {
        return stored(id).view();
    }

    ResourceCommitmentView create(ResourceCommitmentEntry entry) {
        ResourceCommitment commitment = new ResourceCommitment(entry, checked(entry));
        commitments.persist(commitment);
        return written(AuditAction.CREATED, commitment, null);
    }

    ResourceCommitmentView replace(UUID id, ResourceCommitmentEntry entry) {
        ResourceCommitment commitment = stored(id);
        own.demand(commitment.agency());
        preconditions.requireMatch(commitment.version());
        if (!commitment.taskId().equals(entry.taskId())) {
            throw Problem.inBody("taskId", CommitmentProblem.COMMITMENT_TASK_FIXED, commitment.taskId());
        }
        ResourceCommitmentView before = commitment.view();
        commitment.replaceBy(entry, checked(entry));
        return written(AuditAction.REPLACED, commitment, before);
    }

    /** Who commits it, when it may be. */
    private String checked(ResourceCommitmentEntry entry) {
        TaskView task = tasks.find(entry.taskId())
                .orElseThrow(() -> Problem.inBody("taskId", CommitmentProblem.COMMITMENT_TASK_UNKNOWN, entry.taskId()));
        String agency = entry.agency() == null ? task.lead() : entry.agency();
        if (!agencies.has(agency)) {
            throw Problem.inBody("agency", CommitmentProblem.COMMITMENT_AGENCY_UNKNOWN, agency);
        }
        own.demand(agency);
        if (entry.staffCount() == null && entry.amountVnd() == null) {
            throw Problem.inBody("amountVnd", CommitmentProblem.COMMITMENT_EMPTY);
        }
        if (task.state() == TaskState.CANCELLED) {
            throw Problem.of(CommitmentProblem.COMMITMENT_TASK_CANCELLED, task.id());
        }
        return agency;
    }

    private ResourceCommitmentView written(
            AuditAction action, ResourceCommitment commitment, @Nullable ResourceCommitmentView before) {
        commitments.flush();
        ResourceCommitmentView after = commitment.view();
        audit.record(action, "resource-commitments/" + commitment.id(), commitment.version(), before, after);
        return after;
    }

    private ResourceCommitment stored(UUID id) {
        return commitments
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.of(CommitmentProblem.COMMITMENT_NOT_FOUND, id));
    }
}
