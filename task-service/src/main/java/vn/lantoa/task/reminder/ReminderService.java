package vn.lantoa.task.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.task.open.OpenTask;
import vn.lantoa.task.task.open.OpenTaskTable;

/** Reminds agencies, and takes their answers. Only who is reminded answers, or who came from it. */
@ApplicationScoped
@Transactional
public class ReminderService {

    private final ReminderRepository reminders;
    private final OpenTaskTable tasks;
    private final AgencyService agencies;
    private final OwnAgencies own;
    private final AuditTrail audit;
    private final ReminderPublisher publisher;
    private final Caller caller;
    private final Clock clock;

    ReminderService(
            ReminderRepository reminders,
            OpenTaskTable tasks,
            AgencyService agencies,
            OwnAgencies own,
            AuditTrail audit,
            ReminderPublisher publisher,
            Caller caller,
            Clock clock) {
        this.reminders = reminders;
        this.tasks = tasks;
        this.agencies = agencies;
        this.own = own;
        this.audit = audit;
        this.publisher = publisher;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReminderView> list(ReminderFilter filter, PageRequest page) {
        KnownCode.require("agency", filter.agency, agencies::has);
        LocalDate today = today();
        return reminders.page(filter, today, page).map(reminder -> reminder.view(today));
    }

    ReminderView get(UUID id) {
        return reminders
                .findByIdOptional(id)
                .map(reminder -> reminder.view(today()))
                .orElseThrow(() -> Problem.of(ReminderProblem.REMINDER_NOT_FOUND, id));
    }

    /**
     * @throws Problem 400 when nobody or nothing is named, 409 when it needs none any more or the level before it is
     *     missing
     */
    ReminderView create(NewReminder entry) {
        String agency = target(entry);
        int before = entry.level() - 1;
        if (before > 0 && !reminders.has(entry.taskId(), agency, before)) {
            throw Problem.inBody("level", ReminderProblem.REMINDER_LEVEL_SKIPPED, entry.level(), before);
        }
        Reminder reminder = new Reminder(entry, agency);
        reminders.persistAndFlush(reminder);
        return written(AuditAction.CREATED, reminder, null);
    }

    /** Who is reminded: the lead of the task, or the agency that is named. */
    private String target(NewReminder entry) {
        UUID taskId = entry.taskId();
        String agency = entry.agency();
        if (taskId != null && agency != null) {
            throw Problem.inBody("agency", ReminderProblem.REMINDER_TARGET_TWICE);
        }
        if (taskId != null) {
            return leadOf(taskId);
        }
        if (agency == null) {
            throw Problem.inBody("taskId", ReminderProblem.REMINDER_TARGET_REQUIRED);
        }
        if (!agencies.has(agency)) {
            throw Problem.inBody("agency", ReminderProblem.REMINDER_AGENCY_UNKNOWN, agency);
        }
        return agency;
    }

    private String leadOf(UUID taskId) {
        OpenTask task = tasks.find(taskId, today())
                .orElseThrow(() -> Problem.inBody("taskId", ReminderProblem.REMINDER_TASK_UNKNOWN, taskId));
        if (task.done()) {
            throw Problem.inBody("taskId", ReminderProblem.REMINDER_TASK_DONE, taskId);
        }
        if (!task.planStatus().takesTasks()) {
            throw Problem.inBody("taskId", ReminderProblem.REMINDER_PLAN_CLOSED, task.planStatus());
        }
        return task.lead();
    }

    /** Makes those that the calendar asks for, which were not made before: a few statements for all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void createAll(List<AutomaticReminder> asked) {
        List<Reminder> made = asked.stream().map(Reminder::new).toList();
        reminders.persist(made);
        reminders.flush();
        LocalDate today = today();
        AuditTrail.Author author = audit.author();
        audit.recordAll(made.stream()
                .map(reminder -> new AuditTrail.Write(
                        author,
                        AuditAction.CREATED,
                        "reminders/" + reminder.id(),
                        reminder.version(),
                        null,
                        reminder.view(today),
                        null))
                .toList());
        publisher.publishAll(made);
    }

    /** @throws Problem 403 when another agency is reminded, 409 when it was answered before */
    ReminderView answer(UUID id, NewReminderAnswer answer) {
        Reminder reminder =
                reminders.findLocked(id).orElseThrow(() -> Problem.of(ReminderProblem.REMINDER_NOT_FOUND, id));
        if (!own.codes().contains(reminder.agency())) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, reminder.agency());
        }
        if (reminder.isAnswered()) {
            throw Problem.of(ReminderProblem.REMINDER_ANSWERED, id);
        }
        ReminderView before = reminder.view(today());
        reminder.answer(answer.note(), caller.name(), clock.instant());
        reminders.flush();
        return written(AuditAction.APPENDED, reminder, before);
    }

    private ReminderView written(AuditAction action, Reminder reminder, @Nullable ReminderView before) {
        ReminderView after = reminder.view(today());
        audit.record(action, "reminders/" + reminder.id(), reminder.version(), before, after);
        publisher.publish(reminder);
        return after;
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
