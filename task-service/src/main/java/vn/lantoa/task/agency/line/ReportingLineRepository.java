package vn.lantoa.task.agency.line;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ReportingLineRepository implements PanacheRepositoryBase<ReportingLine, UUID> {

    private static final Sortable ORDER = Sortable.by("kind", "kind")
            .and("from", "fromCode")
            .and("to", "toCode")
            .and("validFrom", "validFrom");

    /** The lines from and to an agency. */
    Page<ReportingLine> page(String agency, ReportingLineFilter filter, PageRequest page) {
        return new Conditions()
                .and("fromCode = :agency or toCode = :agency", "agency", agency)
                .and("kind = :kind", "kind", filter.kind)
                .validOn(filter.asOf)
                .page(this, page, ORDER);
    }

    Optional<ReportingLine> find(String agency, UUID id) {
        return find("id = ?1 and (fromCode = ?2 or toCode = ?2)", id, agency).firstResultOptional();
    }

    List<ReportingLineView> of(ReportingLineKind kind) {
        return list("kind", kind).stream().map(ReportingLine::view).toList();
    }
}
