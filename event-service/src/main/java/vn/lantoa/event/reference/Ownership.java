package vn.lantoa.event.reference;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.org.OwnOrganisations;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.identity.Caller;

/** For which of the agencies that the task-service told of the caller writes. */
@ApplicationScoped
public class Ownership extends OwnOrganisations {

    Ownership(Sql sql, Caller caller, Clock clock) {
        super(new LineageTable(sql, EventReferenceTable.AGENCY_TABLE), caller, clock);
    }
}
