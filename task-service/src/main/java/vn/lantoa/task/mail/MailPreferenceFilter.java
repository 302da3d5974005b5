package vn.lantoa.task.mail;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which preferences a list shows. */
public class MailPreferenceFilter implements RegisterFilter {

    @QueryParam("optedOut")
    @Parameter(description = "Those of agencies that want no e-mails, or only the others.")
    @Nullable
    Boolean optedOut;

    @QueryParam("q")
    @Parameter(description = "Words of the code or address, in any order; accents and case do not matter.")
    @Nullable
    String q;

    @Override
    public Conditions conditions() {
        return new Conditions()
                .and("optedOut = :optedOut", "optedOut", optedOut)
                .matching(q);
    }
}
