package vn.lantoa.reporting.growth;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.web.hash.Sha256;

/** The ETag of an answer that is made of many rows: a hash of what it says. */
@ApplicationScoped
class GrowthTag {

    private final EventJson json;

    GrowthTag(EventJson json) {
        this.json = json;
    }

    /** Weak: the same figures, whatever their bytes. */
    String of(GrowthView view) {
        return "W/\"" + Sha256.of(json.write(view)) + "\"";
    }
}
