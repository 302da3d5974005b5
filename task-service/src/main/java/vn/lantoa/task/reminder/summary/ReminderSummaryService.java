package vn.lantoa.task.reminder.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;

/** Tells how agencies answer to reminders. */
@ApplicationScoped
@Transactional
public class ReminderSummaryService {

    private final ReminderSummaryTable reminders;
    private final AgencyService agencies;
    private final Clock clock;

    ReminderSummaryService(ReminderSummaryTable reminders, AgencyService agencies, Clock clock) {
        this.reminders = reminders;
        this.agencies = agencies;
        this.clock = clock;
    }

    ReminderSummary read(@Nullable UUID planId, @Nullable String agency) {
        KnownCode.require("agency", agency, agencies::has);
        LocalDate today = BusinessTime.today(clock);
        return ReminderSummary.of(today, reminders.count(planId, agency, today));
    }
}
