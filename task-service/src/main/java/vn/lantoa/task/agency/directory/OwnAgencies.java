package vn.lantoa.task.agency.directory;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.org.OwnOrganisations;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.identity.Caller;

/** For which agencies of the registry the caller writes. */
@ApplicationScoped
public class OwnAgencies extends OwnOrganisations {

    OwnAgencies(Sql sql, Caller caller, Clock clock) {
        super(new LineageTable(sql, AgencyTable.NAME), caller, clock);
    }
}
