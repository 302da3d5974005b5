package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which agencies a list shows. */
public class AgencyFilter implements RegisterFilter {

    @QueryParam("level")
    @Nullable
    AgencyLevel level;

    @QueryParam("parentCode")
    @Parameter(description = "Those that belong to this agency.")
    @Nullable
    String parentCode;

    @QueryParam("validOn")
    @Parameter(description = "Those that exist on this day.")
    @Nullable
    LocalDate validOn;

    @QueryParam("asOf")
    @Parameter(description = "Another name of `validOn`; who names both asks for those that exist on both days.")
    @Nullable
    LocalDate asOf;

    @QueryParam("under")
    @Parameter(description = "Those below this agency, however far.")
    @Nullable
    String under;

    @QueryParam("electronicId")
    @Parameter(description = "The one that has or had this identifier, of either form.")
    @Nullable
    String electronicId;

    private AgencyScope scope = AgencyScope.everybody();

    @QueryParam("q")
    @Parameter(description = "Words of the code or name, in any order; accents and case do not matter.")
    @Nullable
    String q;

    /** Shows of what is asked for only these. */
    void narrowTo(Set<String> codes) {
        scope = AgencyScope.only(codes);
    }

    @Override
    public Conditions conditions() {
        return new Conditions()
                .and("level = :level", "level", level)
                .and("parentCode = :parentCode", "parentCode", parentCode)
                .validOn(validOn)
                .validOn("asOf", asOf)
                .within(scope, "code")
                .and(
                        "electronicId = :identifier or legacyId = :identifier"
                                + " or array_contains(formerElectronicIds, :identifier)",
                        "identifier",
                        electronicId)
                .matching(q);
    }
}
