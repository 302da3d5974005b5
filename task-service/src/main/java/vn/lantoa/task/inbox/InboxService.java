package vn.lantoa.task.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.calendar.Holidays;

/** What an agency has to do next. An agency reads its own inbox, an officer or auditor every agency's. */
@ApplicationScoped
@Transactional
public class InboxService {

    private static final Sortable ORDER = Sortable.by("dueOn", "dueOn");
    private static final int DAYS_AHEAD = 30;
    private static final int MOST_DAYS_AHEAD = 366;

    private final List<InboxSource> sources;
    private final AgencyTable agencies;
    private final OwnAgencies own;
    private final Holidays holidays;
    private final Caller caller;
    private final Clock clock;

    InboxService(
            @All List<InboxSource> sources,
            AgencyTable agencies,
            OwnAgencies own,
            Holidays holidays,
            Caller caller,
            Clock clock) {
        this.sources = sources;
        this.agencies = agencies;
        this.own = own;
        this.holidays = holidays;
        this.caller = caller;
        this.clock = clock;
    }

    Page<InboxItem> list(InboxFilter filter, PageRequest page) {
        page.check(ORDER);
        Lineage lineage = agencies.lineage();
        KnownCode.require("agency", filter.agency, lineage::has);
        LocalDate today = BusinessTime.today(clock);
        LocalDate until = filter.until == null ? today.plusDays(DAYS_AHEAD) : filter.until;
        if (until.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            throw Problem.inQuery("until", InboxProblem.INBOX_UNTIL_TOO_FAR, until);
        }
        List<InboxItem> items = itemsOf(lineage, readable(filter.agency), today, until).stream()
                .filter(item -> filter.kind == null || item.kind() == filter.kind)
                .toList();
        boolean descending = page.sort(ORDER).get(0).descending();
        List<InboxItem> wanted = items.stream()
                .sorted((one, other) -> descending ? other.dueOn().compareTo(one.dueOn()) : 0)
                .skip((long) page.page() * page.size())
                .limit(page.size())
                .toList();
        return Page.of(wanted, page, items.size());
    }

    /**
     * What an agency has to do as a day sees it, what is due first before the rest.
     *
     * @param lineage that of the agencies
     */
    public List<InboxItem> of(Lineage lineage, String agency, LocalDate today) {
        return itemsOf(lineage, agency, today, today.plusDays(DAYS_AHEAD));
    }

    private List<InboxItem> itemsOf(Lineage lineage, String agency, LocalDate today, LocalDate until) {
        Set<String> answering = Set.copyOf(lineage.answeredBy(agency, today));
        List<InboxTodo> todos = sources.stream()
                .flatMap(source -> source.of(answering, today, until).stream())
                .toList();
        LocalDate first = todos.stream()
                .map(InboxTodo::dueOn)
                .filter(today::isAfter)
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate last = todos.stream()
                .map(InboxTodo::dueOn)
                .filter(today::isBefore)
                .max(LocalDate::compareTo)
                .orElse(today);
        return new InboxOrder(today, holidays.between(first, last)).of(todos);
    }

    private String readable(@Nullable String asked) {
        String agency = asked == null ? caller.org().orElse(null) : asked;
        if (agency == null) {
            throw Problem.inQuery("agency", InboxProblem.INBOX_AGENCY_REQUIRED);
        }
        boolean mayRead = caller.has(Roles.PLAN_ADMIN)
                || caller.has(Roles.AUDITOR)
                || own.codes().contains(agency);
        if (!mayRead) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, agency);
        }
        return agency;
    }
}
