package vn.lantoa.media.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.sql.TurnLock;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class EligibilityRuleRepository implements PanacheRepositoryBase<EligibilityRule, UUID> {

    private static final Sortable ORDER = Sortable.by("version", "ruleVersion").and("validFrom", "validFrom");

    private final TurnLock turn;

    EligibilityRuleRepository(TurnLock turn) {
        this.turn = turn;
    }

    /** @param on null: every version; else the one that decides on that day */
    Page<EligibilityRule> page(@Nullable LocalDate on, PageRequest page) {
        return new Conditions()
                .and(
                        "ruleVersion = (select one.ruleVersion from EligibilityRule one where one.validFrom <= :on"
                                + " order by one.validFrom desc, one.ruleVersion desc limit 1)",
                        "on",
                        on)
                .page(this, page, ORDER);
    }

    /** Of those that began by then the one that began last; of several of one day the latest version. */
    Optional<EligibilityRule> inForce(LocalDate day) {
        return find("validFrom <= ?1", Sort.descending("validFrom", "ruleVersion"), day)
                .firstResultOptional();
    }

    /** The number of the next version. Whoever asks is alone with it until its transaction ends. */
    int nextVersion() {
        turn.await("eligibility-rule");
        return (int) count() + 1;
    }
}
