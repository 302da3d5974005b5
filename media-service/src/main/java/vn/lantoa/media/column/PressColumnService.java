package vn.lantoa.media.column;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** The register of columns. A press agency writes its own and its predecessors', and finds no others. */
@ApplicationScoped
public class PressColumnService extends RegisterService<PressColumn, PressColumnEntry, PressColumnView> {

    private static final Register REGISTER = new Register(
            "columns",
            PressColumnProblem.PRESS_COLUMN_NOT_FOUND,
            PressColumnProblem.PRESS_COLUMN_EXISTS,
            PressColumnProblem.PRESS_COLUMN_CODE_MISMATCH,
            PressColumnEntry.CODE);

    private final PressColumnRepository columns;
    private final PressAgencyService press;
    private final Channels channels;
    private final Caller caller;

    PressColumnService(
            PressColumnRepository columns,
            PressAgencyService press,
            Channels channels,
            Preconditions preconditions,
            AuditTrail audit,
            Caller caller) {
        super(REGISTER, PressColumn::new, columns, preconditions, audit);
        this.columns = columns;
        this.press = press;
        this.channels = channels;
        this.caller = caller;
    }

    /** @throws Problem 400 when the filter names no press agency of the register */
    Page<PressColumnView> list(PressColumnFilter filter, PageRequest page) {
        return super.list(filter.within(press.readable(filter.agency)), page);
    }

    /** Those of the columns that an item of the agency may name: its own, and those of whom it came from. */
    public Set<String> publishable(String agency, Set<String> named) {
        if (named.isEmpty()) {
            return Set.of();
        }
        Set<String> own = press.ownCodes(agency);
        return columns.list("code in ?1", named).stream()
                .filter(column -> own.contains(column.agency()))
                .map(PressColumn::code)
                .collect(Collectors.toSet());
    }

    @Override
    protected PressColumn stored(String code) {
        PressColumn column = super.stored(code);
        if (!press.readable().holds(column.agency())) {
            throw Problem.of(PressColumnProblem.PRESS_COLUMN_NOT_FOUND, code);
        }
        return column;
    }

    @Override
    protected void authorizeEntry(PressColumnEntry entry) {
        boolean own = caller.org().map(press::ownCodes).orElse(Set.of()).contains(entry.agency());
        if (!own && !caller.has(Roles.PLAN_ADMIN)) {
            throw Problem.inBody("agency", CommonProblem.NOT_YOUR_ORG, entry.agency());
        }
    }

    @Override
    protected void check(String code, PressColumnEntry entry) {
        new Problem.Collector()
                .inBodyIf(
                        press.find(entry.agency()).isEmpty(),
                        "agency",
                        PressColumnProblem.PRESS_COLUMN_AGENCY_UNKNOWN,
                        entry.agency())
                .inBodyIf(
                        !channels.isListed(entry.channel()),
                        "channel",
                        PressColumnProblem.PRESS_COLUMN_CHANNEL_UNKNOWN,
                        entry.channel())
                .inBodyIf(
                        entry.endedOn() != null && entry.endedOn().isBefore(entry.launchedOn()),
                        "endedOn",
                        PressColumnProblem.PRESS_COLUMN_DAYS_REVERSED)
                .raise();
    }

    @Override
    protected void checkReplacement(PressColumn stored, PressColumnEntry entry) {
        if (!stored.agency().equals(entry.agency())) {
            throw Problem.inBody("agency", PressColumnProblem.PRESS_COLUMN_AGENCY_FIXED, stored.agency());
        }
        super.checkReplacement(stored, entry);
    }
}
